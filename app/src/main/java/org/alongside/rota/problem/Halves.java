package org.alongside.rota.problem;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.alongside.page.Dates;
import org.alongside.rota.Session;
import org.alongside.rota.Times;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.timelimit.calendar.WorkingDays;

/** Hours as half-days and half-days as hours. */
public final class Halves {

    private static final LocalTime MIDDAY = LocalTime.of(13, 0);

    private Halves() {}

    /** Mornings and afternoons of the working days, bank holidays left out. */
    public static List<HalfDay> working(LocalDate from, LocalDate until) {
        var days = WorkingDays.englandAndWales();
        return HalfDay.of(from.datesUntil(until.plusDays(1)).filter(days::is).toList());
    }

    /** One or both halves of its day. */
    public static List<HalfDay> of(Session.Hours hours) {
        var from = hours.from().atZone(Dates.ZONE);
        var until = hours.until().atZone(Dates.ZONE);
        var halves = new ArrayList<HalfDay>();
        if (from.toLocalTime().isBefore(MIDDAY)) {
            halves.add(HalfDay.morning(from.toLocalDate()));
        }
        if (until.toLocalTime().isAfter(MIDDAY) || !until.toLocalDate().equals(from.toLocalDate())) {
            halves.add(HalfDay.afternoon(from.toLocalDate()));
        }
        return halves;
    }

    public static Times times(HalfDay half) {
        return half.half() == Half.MORNING ? Times.MORNING : Times.AFTERNOON;
    }

    public static Session.Hours hours(HalfDay half) {
        return times(half).on(half.date());
    }

    /** What a published session is to the planner. */
    public static List<PlannedSession> planned(Session session) {
        return of(session.hours()).stream()
                .map(half -> new PlannedSession(
                        session.place().id(), half, session.adviser().id(), false))
                .toList();
    }
}
