package org.alongside.rota.need;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.alongside.rota.adviser.WeekHalf;

/** Two weeks that take turns, counted from one Monday for ever. */
public final class Fortnight {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private Fortnight() {}

    /** 1 or 2. */
    public static int week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Math.floorMod((int) ChronoUnit.WEEKS.between(FIRST, monday), 2) + 1;
    }

    /** 1-monday-morning: how a half-day of the fortnight is kept. */
    public static String key(LocalDate day, boolean morning) {
        return week(day) + "-" + new WeekHalf(day.getDayOfWeek(), morning).key();
    }
}
