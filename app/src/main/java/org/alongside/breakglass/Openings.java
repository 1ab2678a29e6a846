package org.alongside.breakglass;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the viewer has open at this moment. */
public interface Openings {

    /**
     * Until when the viewer has the record open by break-glass; empty when they have not. In the transaction at hand.
     */
    Optional<Instant> openUntil(UUID record);
}
