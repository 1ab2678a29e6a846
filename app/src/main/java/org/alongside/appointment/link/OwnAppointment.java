package org.alongside.appointment.link;

import java.util.Optional;
import java.util.UUID;
import org.alongside.appointment.Kind;
import org.alongside.page.Dates;
import org.alongside.rota.Session;

/** What a link opens: the person's next appointment, if they have one. */
public record OwnAppointment(UUID link, Optional<Next> next) {

    /** One that is to come; on the telephone it has no place. */
    public record Next(UUID id, Session.Hours hours, Kind kind, boolean twice, String place, String address) {
        public String when() {
            return Dates.weekday(hours.from().atZone(Dates.ZONE).toLocalDate()) + ", " + Dates.time(hours.from());
        }

        public boolean there() {
            return kind == Kind.FACE_TO_FACE && !place.isEmpty();
        }
    }
}
