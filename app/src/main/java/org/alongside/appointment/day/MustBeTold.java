package org.alongside.appointment.day;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.book.FindSlots;
import org.alongside.appointment.book.Nearness;
import org.alongside.appointment.book.Slot;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those whose appointment cannot take place: the session was cancelled or the referral was passed on. For each a time is
 * proposed, another for each.
 */
@Component
public class MustBeTold {

    private static final int LOOKED_THROUGH = 300;

    /** One of them, and the time that is proposed. */
    public record Item(Appointment one, Optional<Slot> proposal) {
        public String why() {
            return one.held().sessionCancelled() ? "Session cancelled" : "Referral passed on or declined";
        }

        public String acceptHref() {
            return moveHref("/details")
                    + proposal.map(slot -> "&slot=" + slot.key()).orElse("");
        }

        public String chooseHref() {
            return moveHref("");
        }

        private String moveHref(String page) {
            return "/appointments/book" + page + "?" + one.whom().query() + "&move=" + one.id() + "&kind="
                    + one.kind().key() + (one.extras().twice() ? "&twice=true" : "");
        }
    }

    private final Appointments appointments;
    private final FindSlots findSlots;

    MustBeTold(Appointments appointments, FindSlots findSlots) {
        this.appointments = appointments;
        this.findSlots = findSlots;
    }

    /** The soonest first. */
    @Transactional
    public List<Item> list() {
        var waiting = appointments.toTell();
        var items = new ArrayList<Item>();
        var proposed = new HashSet<Slot.Key>();
        for (var one : waiting) {
            var slot = one.held().sessionCancelled() ? proposal(one, proposed) : Optional.<Slot>empty();
            slot.ifPresent(found -> proposed.add(found.key()));
            items.add(new Item(one, slot));
        }
        return items;
    }

    /** At the same place when there is one, not proposed to somebody else on the list. */
    private Optional<Slot> proposal(Appointment one, Set<Slot.Key> proposed) {
        var wanted = new FindSlots.Wanted(
                CurrentViewer.member().agency(),
                Optional.of(one.kind()),
                one.extras().twice(),
                Optional.empty(),
                false,
                LOOKED_THROUGH);
        var free = findSlots.free(wanted, Nearness.UNKNOWN).stream()
                .filter(slot -> !proposed.contains(slot.key()))
                .toList();
        return free.stream()
                .filter(slot -> slot.session().place().words().equals(one.held().place()))
                .findFirst()
                .or(() -> free.stream().findFirst());
    }
}
