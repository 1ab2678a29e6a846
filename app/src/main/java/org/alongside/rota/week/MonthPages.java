package org.alongside.rota.week;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.alongside.page.Dates;
import org.alongside.rota.Arranges;
import org.alongside.rota.Rota;
import org.alongside.rota.adviser.Advisers;
import org.alongside.rota.adviser.RotaAdviser;
import org.alongside.rota.place.Places;
import org.alongside.rota.place.RotaPlace;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A month to print: of all, of one adviser or of one place. */
@Controller
class MonthPages {

    static final String PATH = "/rota/month";
    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final Arranges arranges;
    private final Rota rota;
    private final Advisers advisers;
    private final Places places;
    private final Clock clock;

    MonthPages(Arranges arranges, Rota rota, Advisers advisers, Places places, Clock clock) {
        this.arranges = arranges;
        this.rota = rota;
        this.advisers = advisers;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String month(@RequestParam(defaultValue = "") String month, WeekQuery query, Model model) {
        arranges.demandLook();
        var shown = read(month);
        model.addAttribute("title", TITLE.format(shown))
                .addAttribute("weeks", weeks(shown, query))
                .addAttribute("query", query)
                .addAttribute("month", shown.toString())
                .addAttribute("previous", path(shown.minusMonths(1), query))
                .addAttribute("next", path(shown.plusMonths(1), query))
                .addAttribute(
                        "advisers",
                        advisers.all().stream().map(RotaAdviser::option).toList())
                .addAttribute(
                        "places", places.whole().stream().map(RotaPlace::option).toList());
        return "rota/week/month";
    }

    private YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException none) {
            return YearMonth.from(clock.instant().atZone(Dates.ZONE));
        }
    }

    private List<Week> weeks(YearMonth month, WeekQuery query) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return first.datesUntil(month.atEndOfMonth().plusDays(1), java.time.Period.ofWeeks(1))
                .map(monday -> week(monday, query))
                .toList();
    }

    private Week week(LocalDate monday, WeekQuery query) {
        var sessions = rota.between(
                monday.atStartOfDay(Dates.ZONE).toInstant(),
                monday.plusWeeks(1).atStartOfDay(Dates.ZONE).toInstant());
        return new Week(monday, sessions.stream().filter(query::matches).toList());
    }

    private static String path(YearMonth month, WeekQuery query) {
        return PATH + "?month=" + month + "&" + query.path().replaceFirst("^[^?]*\\?", "");
    }
}
