package org.alongside.demo.plan;

import java.time.LocalDate;
import java.util.List;
import org.alongside.servicemodel.ServiceModel;

/**
 * Where a year takes place.
 *
 * @param referrals how many come in the twelve months
 * @param first the partnership's first day
 * @param last its last; far off while it goes on
 * @param siteStarts the day each site joined, in the order of the sites
 * @param teams how many teams refer
 * @param agencies how many advice agencies there are
 */
public record Ground(
        ServiceModel model,
        int referrals,
        LocalDate first,
        LocalDate last,
        List<LocalDate> siteStarts,
        int teams,
        int agencies) {

    public Ground {
        siteStarts = List.copyOf(siteStarts);
    }

    /** Whether referrals are taken on this day. */
    boolean open(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
