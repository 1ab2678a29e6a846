package org.alongside.appointment.day;

import java.util.ArrayList;
import java.util.List;
import org.alongside.appointment.Appointments;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits about appointments: people who must be told, and people who did not come. */
@Component
@Order(15)
class AppointmentsToday implements Today {

    private final Appointments appointments;

    AppointmentsToday(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public List<Item> of(Viewer viewer) {
        if (!Refers.advises(viewer)) {
            return List.of();
        }
        var waiting = appointments.waiting();
        var items = new ArrayList<Item>();
        if (waiting.toTell() > 0) {
            var what = (waiting.toTell() == 1 ? "person" : "people") + " must be told of a cancelled appointment";
            items.add(new Item(waiting.toTell(), what, new Link("See whom to tell", "/appointments/to-tell"), true));
        }
        if (waiting.missed() > 0) {
            var what = "missed appointment" + (waiting.missed() == 1 ? "" : "s") + " to follow up";
            items.add(new Item(waiting.missed(), what, new Link("See missed appointments", "/appointments/missed")));
        }
        return items;
    }
}
