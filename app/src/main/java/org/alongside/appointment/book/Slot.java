package org.alongside.appointment.book;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.Dates;
import org.alongside.page.Ids;
import org.alongside.rota.Session;

/**
 * A time in a session that can be booked: one slot, or two together.
 *
 * @param taken whether somebody has it, so that only an adviser can book it, with a reason
 */
public record Slot(Session session, Session.Hours hours, boolean taken) {

    /** What a form sends back: the session and the beginning. */
    public record Key(UUID session, Instant from) {
        public static Optional<Key> read(String text) {
            var parts = text.split("_", -1);
            if (parts.length != 2 || !parts[1].matches("[0-9]{1,12}")) {
                return Optional.empty();
            }
            return Ids.read(parts[0]).map(id -> new Key(id, Instant.ofEpochSecond(Long.parseLong(parts[1]))));
        }

        @Override
        public String toString() {
            return session + "_" + from.getEpochSecond();
        }
    }

    public Key key() {
        return new Key(session.id(), hours.from());
    }

    /** Thursday 4 March 2027, 09:30. */
    public String when() {
        return Dates.weekday(hours.from().atZone(Dates.ZONE).toLocalDate()) + ", " + Dates.time(hours.from());
    }

    /** Teasel Surgery, Room 2, with Amira Haddad. */
    public String where() {
        return session.place().words() + ", with " + session.adviser().name();
    }

    /** Thursday 4 March 2027, 09:30, Teasel Surgery. */
    public String words() {
        return when() + ", " + session.place().name();
    }
}
