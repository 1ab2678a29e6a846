package org.alongside.referral.route;

import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.LawArea;

/**
 * What an agency takes, as referrers read it before they send.
 *
 * @param door takes what no other agency of the partnership does
 * @param openToOthers other partnerships may pass referrals on to it
 */
public record Intake(
        UUID agency,
        UUID partnership,
        String name,
        Set<LawArea> lawAreas,
        String takes,
        String eligible,
        String urgentRoute,
        boolean door,
        boolean openToOthers) {

    public Intake {
        lawAreas = Set.copyOf(lawAreas);
    }

    /** How many of the areas it takes. */
    long covers(Set<LawArea> areas) {
        return areas.stream().filter(lawAreas::contains).count();
    }
}
