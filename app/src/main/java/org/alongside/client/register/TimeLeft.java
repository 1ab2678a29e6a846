package org.alongside.client.register;

import java.time.Duration;
import java.time.Instant;
import org.alongside.page.Dates;

/** How long a record stays open, in words; a started minute counts. The hour is British time, the length is not. */
final class TimeLeft {

    private TimeLeft() {}

    static String words(Instant now, Instant until) {
        long minutes = Math.ceilDiv(Duration.between(now, until).toSeconds(), 60);
        var hours = minutes / 60 == 0 ? "" : minutes / 60 + (minutes / 60 == 1 ? " hour " : " hours ");
        var rest =
                minutes % 60 == 0 && minutes > 0 ? "" : minutes % 60 + (minutes % 60 == 1 ? " minute " : " minutes ");
        return "Open until " + Dates.time(until) + ", " + hours + rest + "left";
    }
}
