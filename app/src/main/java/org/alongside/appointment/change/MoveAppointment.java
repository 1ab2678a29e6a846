package org.alongside.appointment.change;

import java.util.Optional;
import java.util.UUID;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.book.BookSlot;
import org.alongside.appointment.book.NewBooking;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Moves an appointment: the former is cancelled and another booked for it, or nothing happens. */
@Component
public class MoveAppointment {

    private final CancelAppointment cancelAppointment;
    private final Appointments appointments;
    private final BookSlot bookSlot;

    MoveAppointment(CancelAppointment cancelAppointment, Appointments appointments, BookSlot bookSlot) {
        this.cancelAppointment = cancelAppointment;
        this.appointments = appointments;
        this.bookSlot = bookSlot;
    }

    /** The same person's; a form sent twice finds the new one there already. */
    @Transactional
    public BookSlot.Outcome move(UUID from, NewBooking to, Why why) {
        var former = appointments.read(from);
        if (!former.whom().equals(to.whom())) {
            throw new NotFound();
        }
        cancelAppointment.cancel(from, why);
        var moved =
                new NewBooking(to.id(), to.whom(), to.slot(), to.kind(), to.extras(), to.override(), Optional.of(from));
        var outcome = bookSlot.book(moved);
        if (outcome instanceof BookSlot.Taken) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }
}
