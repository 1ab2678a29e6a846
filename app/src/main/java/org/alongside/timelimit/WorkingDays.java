package org.alongside.timelimit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days that are neither Saturday, Sunday nor a bank holiday in England and Wales. After the last year of the list only
 * weekends are left out, so a day counted there may be too early, never too late.
 */
public final class WorkingDays {

    private static final WorkingDays ENGLAND_AND_WALES = read("/calendar/england-and-wales.csv");

    private final Set<LocalDate> holidays;

    private WorkingDays(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    public static WorkingDays englandAndWales() {
        return ENGLAND_AND_WALES;
    }

    public boolean is(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /**
     * The working day this many working days after a day, which is not counted itself. Zero is the day itself, or the
     * next
     * working day when it is none.
     *
     * @param count from 0
     */
    public LocalDate after(LocalDate day, int count) {
        var found = count == 0 && !is(day) ? after(day, 1) : day;
        for (int left = count; left > 0; left--) {
            found = next(found);
        }
        return found;
    }

    private LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (!is(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static WorkingDays read(String resource) {
        try (var file = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(resource))) {
            return new WorkingDays(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> LocalDate.parse(line.substring(0, 10)))
                    .collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
