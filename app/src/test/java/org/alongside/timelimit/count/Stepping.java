package org.alongside.timelimit.count;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The law's counting once more, by walking from day to day, with bank holidays made from their rules instead of the
 * file. It shares no code with the engine.
 */
public final class Stepping {

    private static final Set<LocalDate> HOLIDAYS = new HashSet<>();

    static {
        for (var year = 2012; year <= 2028; year++) {
            addYear(year);
        }
    }

    private Stepping() {}

    public static boolean working(LocalDate day) {
        return !weekend(day) && !HOLIDAYS.contains(day);
    }

    /** Walks until the day has come round so often; a month without that day ends on its last. */
    public static LocalDate months(LocalDate from, int months) {
        var day = from;
        for (var found = 0; found < months; ) {
            day = day.plusDays(1);
            var last = YearMonth.from(day).atEndOfMonth();
            var comesRound = day.getDayOfMonth() == from.getDayOfMonth()
                    || day.equals(last) && last.getDayOfMonth() < from.getDayOfMonth();
            found += comesRound ? 1 : 0;
        }
        return day;
    }

    public static LocalDate days(LocalDate from, int count, Predicate<LocalDate> counts) {
        var day = from;
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= counts.test(day) ? 1 : 0;
        }
        return day;
    }

    /** The last day that leaves so many counting days whole before an event. */
    public static LocalDate clearBefore(LocalDate event, int count, Predicate<LocalDate> counts) {
        var day = event.minusDays(1);
        for (var whole = 0; whole < count || !counts.test(day); day = day.minusDays(1)) {
            whole += counts.test(day) ? 1 : 0;
        }
        return day;
    }

    public static LocalDate rolled(LocalDate last, Predicate<LocalDate> open) {
        var day = last;
        while (!open.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void addYear(int year) {
        substituted(LocalDate.of(year, 1, 1));
        var easter = easter(year);
        HOLIDAYS.add(easter.minusDays(2));
        HOLIDAYS.add(easter.plusDays(1));
        HOLIDAYS.add(year == 2020 ? LocalDate.of(2020, 5, 8) : monday(LocalDate.of(year, 5, 1), 1));
        switch (year) {
            case 2012 -> HOLIDAYS.addAll(Set.of(LocalDate.of(2012, 6, 4), LocalDate.of(2012, 6, 5)));
            case 2022 ->
                HOLIDAYS.addAll(Set.of(LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19)));
            default -> HOLIDAYS.add(monday(LocalDate.of(year, 5, 31), -1));
        }
        if (year == 2023) {
            HOLIDAYS.add(LocalDate.of(2023, 5, 8));
        }
        HOLIDAYS.add(monday(LocalDate.of(year, 8, 31), -1));
        var christmas = LocalDate.of(year, 12, 25);
        // Two days off from the first of the two that is no weekend.
        substituted(christmas);
        substituted(christmas.plusDays(1));
    }

    private static void substituted(LocalDate day) {
        var free = day;
        while (weekend(free) || HOLIDAYS.contains(free)) {
            free = free.plusDays(1);
        }
        HOLIDAYS.add(free);
    }

    private static LocalDate monday(LocalDate from, int direction) {
        var day = from;
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.plusDays(direction);
        }
        return day;
    }

    /** Gauss's rule. */
    private static LocalDate easter(int year) {
        var a = year % 19;
        var k = year / 100;
        var m = (15 + (3 * k + 3) / 4 - (8 * k + 13) / 25) % 30;
        var d = (19 * a + m) % 30;
        var moon = 21 + d - (d == 29 || d == 28 && a > 10 ? 1 : 0);
        var day = LocalDate.of(year, 3, 1).plusDays(moon - 1L);
        do {
            day = day.plusDays(1);
        } while (day.getDayOfWeek() != DayOfWeek.SUNDAY);
        return day;
    }
}
