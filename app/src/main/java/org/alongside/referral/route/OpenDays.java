package org.alongside.referral.route;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.Dates;
import org.alongside.partnership.Partnerships;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whether a partnership takes referrals today: from its first day to its last. */
@Component
public class OpenDays {

    private final OpenDaysTable table;
    private final Partnerships partnerships;
    private final Clock clock;

    OpenDays(OpenDaysTable table, Partnerships partnerships, Clock clock) {
        this.table = table;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /** Why it takes none; empty when it does. */
    @Transactional
    public Optional<Closed> closed(UUID partnership) {
        if (table.takes(partnership)) {
            return Optional.empty();
        }
        var one = partnerships.seen(partnership);
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        return Optional.of(new Closed(
                one.startedOn(), one.endedOn().filter(day -> one.ended(today)), table.coordinators(partnership)));
    }

    /** Whether one that the viewer need not know of takes any. */
    @Transactional
    public boolean open(UUID partnership) {
        return table.takes(partnership);
    }
}
