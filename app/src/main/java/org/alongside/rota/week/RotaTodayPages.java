package org.alongside.rota.week;

import java.time.Clock;
import org.alongside.page.Dates;
import org.alongside.rota.Arranges;
import org.alongside.rota.Rota;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is in today, at which site or on which line. */
@Controller
class RotaTodayPages {

    static final String PATH = "/rota/today";

    private final Arranges arranges;
    private final Rota rota;
    private final Clock clock;

    RotaTodayPages(Arranges arranges, Rota rota, Clock clock) {
        this.arranges = arranges;
        this.rota = rota;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String today(Model model) {
        arranges.demandLook();
        var now = clock.instant();
        var day = now.atZone(Dates.ZONE).toLocalDate();
        var from = day.atStartOfDay(Dates.ZONE).toInstant();
        var until = day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant();
        model.addAttribute("day", day)
                .addAttribute("now", now)
                .addAttribute("views", new WeekQuery("", "", "", "").views())
                .addAttribute("rows", new Week(day, rota.between(from, until)).byPlaceOfDay());
        return "rota/week/today";
    }
}
