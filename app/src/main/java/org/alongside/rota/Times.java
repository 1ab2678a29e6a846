package org.alongside.rota;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alongside.page.Dates;

/** Hours of a day by the clock on the wall: 09:00 stays 09:00 when the clocks change. */
public record Times(LocalTime from, LocalTime until) {

    public static final Times MORNING = new Times(LocalTime.of(9, 0), LocalTime.of(12, 45));
    public static final Times AFTERNOON = new Times(LocalTime.of(13, 30), LocalTime.of(17, 15));

    public static final Times DAY = new Times(LocalTime.of(9, 0), LocalTime.of(17, 15));

    public Times {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("A session ends after it begins, on the same day");
        }
    }

    /** The hours of these times on this day. */
    public Session.Hours on(LocalDate day) {
        return new Session.Hours(
                day.atTime(from).atZone(Dates.ZONE).toInstant(),
                day.atTime(until).atZone(Dates.ZONE).toInstant());
    }

    /** How many slots of so many minutes fit, at most so many. */
    public int room(int minutes, int most) {
        return (int) Math.min(most, Duration.between(from, until).toMinutes() / minutes);
    }

    /** 09:00 to 12:45. */
    public String words() {
        return from + " to " + until;
    }
}
