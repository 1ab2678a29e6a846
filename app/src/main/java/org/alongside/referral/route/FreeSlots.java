package org.alongside.referral.route;

import java.util.Optional;
import java.util.UUID;

/** Says when somebody can be seen soonest; filled by appointments. Without it the response standard is shown. */
@FunctionalInterface
public interface FreeSlots {

    /** As a line reads it, "Tuesday 24 November, 10:30, Market Street Surgery"; empty when there is none. */
    Optional<String> soonest(UUID partnership, UUID agency);
}
