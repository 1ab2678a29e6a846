package org.alongside.timelimit.calendar;

import java.time.LocalDate;

/** A set of days that count, and steps from one to the next. After any day there is another one. */
@FunctionalInterface
public interface Days {

    boolean is(LocalDate day);

    /**
     * The day that this many days of the set bring about. The day itself is not counted; zero is the day itself, or the
     * next of the set.
     *
     * @param count from 0
     */
    default LocalDate after(LocalDate day, int count) {
        var found = count == 0 ? onOrAfter(day) : day;
        for (int left = count; left > 0; left--) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    /** The same backwards. */
    default LocalDate before(LocalDate day, int count) {
        var found = count == 0 ? onOrBefore(day) : day;
        for (int left = count; left > 0; left--) {
            found = onOrBefore(found.minusDays(1));
        }
        return found;
    }

    default LocalDate onOrAfter(LocalDate day) {
        var found = day;
        while (!is(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    default LocalDate onOrBefore(LocalDate day) {
        var found = day;
        while (!is(found)) {
            found = found.minusDays(1);
        }
        return found;
    }
}
