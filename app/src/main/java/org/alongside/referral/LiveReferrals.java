package org.alongside.referral;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
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

    /** One of them, as a page offers to track it. */
    public record Known(String name, String reference, String words, String path) {}

    private final Refers refers;
    private final ReferralTable table;
    private final Trail trail;
    private final Clock clock;

    LiveReferrals(Refers refers, ReferralTable table, Trail trail, Clock clock) {
        this.refers = refers;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first, at most five; those withdrawn or known to have ended are left out. */
    @Transactional
    public List<UUID> of(ReferredPerson person) {
        refers.demand();
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        var found = table.live(person, today.minus(REMEMBERED));
        trail.append(Act.SEARCHED, "referral", null, Map.of("found", found.size()));
        return found;
    }
}
