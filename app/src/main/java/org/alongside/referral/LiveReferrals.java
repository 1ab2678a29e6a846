package org.alongside.referral;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.alongside.page.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recognises somebody who has been referred already, among the referrals the viewer may see: track it, do not send
 * another.
 */
@Component
public class LiveReferrals {

    /** Longer ago than the slowest outcomes come in (78 weeks, Mackintosh 2006); then it is a new need. */
    private static final Period REMEMBERED = Period.ofWeeks(78);

    private final ReferralTable table;
    private final Clock clock;

    LiveReferrals(ReferralTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The newest first, at most five; those withdrawn or known to have ended are left out. */
    @Transactional
    public List<UUID> of(ReferredPerson person) {
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        return table.live(person, today.minus(REMEMBERED));
    }
}
