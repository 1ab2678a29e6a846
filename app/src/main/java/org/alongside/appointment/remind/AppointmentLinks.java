package org.alongside.appointment.remind;

import java.util.Optional;
import java.util.UUID;
import org.alongside.message.AboutLinks;
import org.alongside.part.Link;
import org.springframework.stereotype.Component;

/** Leads from a reminder that did not arrive to the appointment. */
@Component
class AppointmentLinks implements AboutLinks {

    @Override
    public Optional<Link> of(String kind, UUID recordId) {
        return kind.equals("appointment")
                ? Optional.of(new Link("The appointment", "/appointments/" + recordId))
                : Optional.empty();
    }
}
