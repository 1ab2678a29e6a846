package org.alongside.appointment.day;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The appointments, for those who advise. */
@Component
@Order(15)
class AppointmentNavigation implements Navigation {

    @Override
    public List<Link> of(Viewer viewer) {
        return Refers.advises(viewer) ? List.of(new Link("Appointments", "/appointments")) : List.of();
    }
}
