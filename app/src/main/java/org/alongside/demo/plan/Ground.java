package org.alongside.demo.plan;

import java.time.LocalDate;
import java.util.List;
import org.alongside.servicemodel.ServiceModel;

/**
 * Where a year takes place.
 *
 * @param referrals how many come in the twelve months
 * @param siteStarts the day each site joined, in the order of the sites
 * @param teams how many teams refer
 * @param agencies how many advice agencies there are
 */
public record Ground(ServiceModel model, int referrals, List<LocalDate> siteStarts, int teams, int agencies) {
    public Ground {
        siteStarts = List.copyOf(siteStarts);
    }
}
