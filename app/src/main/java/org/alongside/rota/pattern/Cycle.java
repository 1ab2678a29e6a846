package org.alongside.rota.pattern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days a pattern comes round on. Weeks are counted from the one with the first day.
 *
 * @param last empty goes on until somebody ends it
 */
public record Cycle(Every every, Set<DayOfWeek> weekdays, LocalDate first, Optional<LocalDate> last) {

    public Cycle {
        weekdays = Set.copyOf(weekdays);
    }

    /** Its days from this one until that one, both included. */
    public List<LocalDate> days(LocalDate from, LocalDate until) {
        var begin = from.isAfter(first) ? from : first;
        var end = last.filter(until::isAfter).orElse(until);
        return begin.isAfter(end)
                ? List.of()
                : begin.datesUntil(end.plusDays(1)).filter(this::comesRound).toList();
    }

    private boolean comesRound(LocalDate day) {
        var weeks = ChronoUnit.WEEKS.between(monday(first), monday(day));
        return weekdays.contains(day.getDayOfWeek()) && weeks % every.weeks() == 0;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Every two weeks on Tuesday and Thursday. */
    public String words() {
        var days = new TreeSet<>(weekdays);
        var names = days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                .collect(Collectors.joining(", "));
        return every.label() + ", " + names;
    }
}
