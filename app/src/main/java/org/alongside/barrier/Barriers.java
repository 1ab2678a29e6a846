package org.alongside.barrier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Information barriers on records, as far as the viewer supervises the agency that holds them. In the transaction at
 * hand.
 */
public interface Barriers {

    /** The barriers on a record, live ones first. */
    List<Barrier> on(UUID record);

    /** The staff of the partnership whom no barrier keeps from the record yet, by name. */
    List<Colleague> unbarred(UUID record);

    /** A barrier: whom it keeps out, why, since when, and until when if it has ended. */
    record Barrier(
            UUID id,
            String person,
            String reason,
            Instant setAt,
            String setBy,
            @Nullable Instant endedAt) {}

    /** Somebody who works in the partnership. */
    record Colleague(UUID id, String name, String agency) {}
}
