package org.alongside.timelimit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.alongside.timelimit.rule.Closed;

/** Seasons whose days do not count, if a rule has such. */
record ClosedDays(Closed closed) {

    /** Counting begins after a closed season, when the first day to count would lie in it. */
    void beginAfter(Derivation end) {
        var day = end.day();
        while (closed.stops() && closed.has(day.plusDays(1))) {
            day = day.plusDays(1);
        }
        if (day.isAfter(end.day())) {
            end.to(day, new Step.BeginsAfter(closed.toString(), day));
        }
    }

    /** Days of a closed season after the start do not count, nor do those that the limit is pushed into. */
    void skip(Derivation end, LocalDate from) {
        if (!closed.stops()) {
            return;
        }
        var left = from.until(end.day(), ChronoUnit.DAYS);
        var day = from;
        while (left > 0) {
            day = day.plusDays(1);
            left -= closed.has(day) ? 0 : 1;
        }
        var skipped = end.day().until(day, ChronoUnit.DAYS);
        if (skipped > 0) {
            end.to(day, new Step.NotCounted(closed.toString(), skipped, day));
        }
    }
}
