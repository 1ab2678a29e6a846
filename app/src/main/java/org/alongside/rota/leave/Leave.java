package org.alongside.rota.leave;

import java.time.Instant;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;
import org.alongside.rota.Session;

/** An adviser away from one half-day until another, both included. */
public record Leave(UUID id, UUID person, Kind kind, Instant from, Instant until) {

    /** Why. Illness is known to the person and to whoever makes the rota. */
    public enum Kind implements Choice {
        ANNUAL("annual leave"),
        ILLNESS("illness"),
        TRAINING("training"),
        OTHER("other");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    public boolean meets(Session.Hours hours) {
        return from.isBefore(hours.until()) && hours.from().isBefore(until);
    }

    /** Tuesday 2 March 2027 to Friday 5 March 2027 midday. */
    public String words() {
        var first = from.atZone(Dates.ZONE);
        var last = until.minusSeconds(1).atZone(Dates.ZONE);
        var begins = Dates.weekday(first.toLocalDate()) + (first.getHour() < 12 ? "" : " afternoon");
        var ends = Dates.weekday(last.toLocalDate()) + (last.getHour() < 13 ? " morning" : "");
        if (first.toLocalDate().equals(last.toLocalDate())) {
            return begins + (last.getHour() < 13 ? " morning" : "");
        }
        return begins + " to " + ends;
    }
}
