package org.alongside.rota.week;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.alongside.page.Dates;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.rota.Rota;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells referrers that advisers are in today. */
@Component
@Order(6)
class RotaToday implements Today {

    private final Rota rota;
    private final Clock clock;

    RotaToday(Rota rota, Clock clock) {
        this.rota = rota;
        this.clock = clock;
    }

    @Override
    public List<Item> of(Viewer viewer) {
        if (!viewer.has(Role.REFERRER)) {
            return List.of();
        }
        var now = clock.instant().atZone(Dates.ZONE);
        var midnight = now.truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
        var in = rota.between(now.toInstant(), midnight).stream()
                .map(session -> session.adviser().id())
                .distinct()
                .count();
        var what = in == 1 ? "adviser has a session today" : "advisers have sessions today";
        return in == 0 ? List.of() : List.of(new Item(in, what, new Link("See where", RotaTodayPages.PATH)));
    }
}
