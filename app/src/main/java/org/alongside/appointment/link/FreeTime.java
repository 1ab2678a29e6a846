package org.alongside.appointment.link;

import java.time.Instant;
import java.util.UUID;
import org.alongside.page.Dates;
import org.alongside.rota.Session;

/** A time the person may take. */
public record FreeTime(UUID session, Session.Hours hours, String place, boolean line) {

    public String key() {
        return session + "_" + hours.from().getEpochSecond();
    }

    public String when() {
        return Dates.weekday(hours.from().atZone(Dates.ZONE).toLocalDate()) + ", " + Dates.time(hours.from());
    }

    boolean after(Instant now) {
        return hours.from().isAfter(now);
    }

    boolean meets(Session.Hours other) {
        return hours.from().isBefore(other.until()) && other.from().isBefore(hours.until());
    }
}
