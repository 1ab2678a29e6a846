package org.alongside.demo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.alongside.timelimit.calendar.WorkingDays;

/** Hours at which people work. */
record Hours(Dice dice) {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final WorkingDays DAYS = WorkingDays.englandAndWales();

    /** Some time of the working day this many working days after a moment, and later than it. */
    Instant after(Instant before, int days) {
        var day = DAYS.after(before.atZone(ZONE).toLocalDate(), days);
        var found = on(day);
        return found.isAfter(before) ? found : afterHours(before);
    }

    /** The next half hours while the day lasts, else the next morning. */
    private Instant afterHours(Instant before) {
        var soon = before.plusSeconds(dice.between(300, 5400));
        var there = soon.atZone(ZONE);
        var open = DAYS.is(there.toLocalDate()) && there.getHour() >= 8 && there.getHour() < 18;
        return open ? soon : on(DAYS.after(there.toLocalDate(), 1));
    }

    /** No two fall together: the thousandth of a second tells them apart. */
    Instant on(LocalDate day) {
        return day.atTime(8, 30)
                .plusSeconds(dice.between(0, 9 * 3600))
                .plusNanos(dice.between(0, 999_999) * 1000L)
                .atZone(ZONE)
                .toInstant();
    }

    /** By day or night, whenever people who are not at work write. */
    Instant any(LocalDate day) {
        return day.atTime(7, 0)
                .plusSeconds(dice.between(0, 16 * 3600))
                .plusNanos(dice.between(0, 999_999) * 1000L)
                .atZone(ZONE)
                .toInstant();
    }
}
