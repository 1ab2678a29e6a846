package org.alongside.timelimit.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.Collection;

/**
 * Days that are neither Saturday, Sunday nor a bank holiday. Outside the years of the list only weekends are left out,
 * so a day counted there may be too early, never too late.
 */
public final class WorkingDays implements Days {

    private static final long THURSDAY_1970 = 3;

    private final long first;
    private final BitSet holidays;
    private final Year from;
    private final Year until;

    WorkingDays(Collection<LocalDate> holidays) {
        var sorted = holidays.stream().sorted().toList();
        this.from = Year.from(sorted.getFirst());
        this.until = Year.from(sorted.getLast());
        this.first = from.atDay(1).toEpochDay();
        this.holidays = new BitSet();
        sorted.forEach(day -> this.holidays.set((int) (day.toEpochDay() - first)));
    }

    public static WorkingDays englandAndWales() {
        return Calendars.shipped().working(Nation.ENGLAND);
    }

    @Override
    public boolean is(LocalDate day) {
        return is(day.toEpochDay());
    }

    @Override
    public LocalDate after(LocalDate day, int count) {
        return LocalDate.ofEpochDay(step(day.toEpochDay(), count, 1));
    }

    @Override
    public LocalDate before(LocalDate day, int count) {
        return LocalDate.ofEpochDay(step(day.toEpochDay(), count, -1));
    }

    private long step(long day, int count, int direction) {
        var found = day;
        for (var left = count; left > 0 || !is(found); ) {
            found += direction;
            left -= is(found) ? 1 : 0;
        }
        return found;
    }

    private boolean is(long number) {
        return Math.floorMod(number + THURSDAY_1970, 7) < 5
                && (number < first || !holidays.get((int) (number - first)));
    }

    /** Whether the bank holidays of that day's year are known. */
    public boolean knows(LocalDate day) {
        return from.getValue() <= day.getYear() && day.getYear() <= until.getValue();
    }

    public Year from() {
        return from;
    }

    public Year until() {
        return until;
    }
}
