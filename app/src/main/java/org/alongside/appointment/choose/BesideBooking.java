package org.alongside.appointment.choose;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.Whom;
import org.alongside.appointment.book.Books;
import org.alongside.appointment.book.FindSlots;
import org.alongside.appointment.book.Nearness;
import org.alongside.appointment.book.Slot;
import org.alongside.part.Link;
import org.alongside.part.SummaryRow;
import org.alongside.referral.route.BesideReferral;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows beside a referral its appointments, and offers to book one where there is a free time. */
@Component
public class BesideBooking implements BesideReferral {

    private final Appointments appointments;
    private final Books books;
    private final FindSlots findSlots;
    private final Clock clock;

    BesideBooking(Appointments appointments, Books books, FindSlots findSlots, Clock clock) {
        this.appointments = appointments;
        this.books = books;
        this.findSlots = findSlots;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Card> of(UUID referral) {
        var known = appointments.ofReferral(referral);
        var rows = new ArrayList<SummaryRow>();
        known.forEach(one -> rows.add(row(one)));
        var actions = new ArrayList<Link>();
        if (books.may(referral) && known.stream().noneMatch(one -> one.ahead(clock.instant()))) {
            next(referral).ifPresent(slot -> {
                rows.addFirst(new SummaryRow("Next free time", slot.words()));
                actions.add(new Link("Book an appointment", "/appointments/book?referral=" + referral));
            });
        }
        return rows.isEmpty() ? List.of() : List.of(new Card("Appointments", rows, actions));
    }

    private java.util.Optional<Slot> next(UUID referral) {
        var agency = books.demand(new Whom.Referred(referral)).agency();
        return findSlots.free(FindSlots.Wanted.soonest(agency), Nearness.UNKNOWN).stream()
                .findFirst();
    }

    private SummaryRow row(Appointment one) {
        var standing = one.standing(clock.instant()).text();
        return new SummaryRow(
                one.when(),
                one.held().place() + ". " + standing,
                List.of(new Link("Open", one.path(), "the appointment of " + one.when())));
    }
}
