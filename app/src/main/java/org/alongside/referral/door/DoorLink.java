package org.alongside.referral.door;

import java.util.Optional;
import java.util.UUID;

/** A live link: a team's, or without a team the one by which people refer themselves. */
public record DoorLink(UUID id, UUID partnership, Optional<UUID> agency, Optional<UUID> team, String label) {

    /** Whether the person themselves stands at it. */
    public boolean self() {
        return team.isEmpty();
    }
}
