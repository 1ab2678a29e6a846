package org.alongside.appointment.remind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.appointment.Kind;
import org.alongside.appointment.Whom;
import org.alongside.message.Channel;
import org.alongside.message.To;
import org.alongside.page.Dates;

/**
 * A reminder that is due.
 *
 * @param place where they are to come; empty on the telephone
 */
record Due(
        UUID appointment,
        UUID partnership,
        UUID agency,
        Whom whom,
        Instant startsAt,
        Instant endsAt,
        Kind kind,
        String place,
        boolean neutral,
        Ways ways) {

    /** A contact of the register that is safe, or what the referrer said is. */
    record Ways(Optional<UUID> contact, Optional<String> phone, Optional<String> email) {}

    /** By one way: what is safe in the register, else a text, else an e-mail. */
    Optional<To> to() {
        return Stream.of(
                        ways.contact().<To>map(To.ClientContact::new),
                        ways.phone().<To>map(number -> new To.Typed(Channel.TEXT, number)),
                        ways.email().<To>map(address -> new To.Typed(Channel.EMAIL, address)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Thursday 4 March 2027, 09:30. */
    String when() {
        return Dates.weekday(startsAt.atZone(Dates.ZONE).toLocalDate()) + ", " + Dates.time(startsAt);
    }

    /** Teasel Surgery; by telephone. */
    String where() {
        var there = List.of(Kind.FACE_TO_FACE, Kind.WARD_VISIT).contains(kind) && !place.isEmpty();
        return there ? place : kind.title();
    }
}
