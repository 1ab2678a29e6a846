package org.alongside.demo.year;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.Attended;
import org.alongside.appointment.Kind;
import org.alongside.appointment.Whom;
import org.alongside.appointment.attend.RecordAttendance;
import org.alongside.appointment.book.BookSlot;
import org.alongside.appointment.book.FindSlots;
import org.alongside.appointment.book.Nearness;
import org.alongside.appointment.book.NewBooking;
import org.alongside.appointment.book.Slot;
import org.alongside.demo.plan.Step;
import org.alongside.rota.Session;
import org.alongside.viewer.CurrentViewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Books people in where the demonstration has sessions, and notes who came; where it has none, nothing is kept. */
@Component
@ConditionalOnProperty("alongside.demo")
@Order(10)
class PlayAppointments implements PlaysLater {

    private static final int LOOKED_THROUGH = 300;

    private final FindSlots findSlots;
    private final BookSlot bookSlot;
    private final RecordAttendance recordAttendance;
    private final Appointments appointments;
    private final Supplier<UUID> ids;

    PlayAppointments(
            FindSlots findSlots,
            BookSlot bookSlot,
            RecordAttendance recordAttendance,
            Appointments appointments,
            Supplier<UUID> ids) {
        this.findSlots = findSlots;
        this.bookSlot = bookSlot;
        this.recordAttendance = recordAttendance;
        this.appointments = appointments;
        this.ids = ids;
    }

    @Override
    public boolean plays(Step.Later step, Played course) {
        return switch (step) {
            case Step.Book book -> booked(book, course);
            case Step.Meet meet -> met(meet, course);
            case Step.Outcome ignored -> false;
            case Step.Close ignored -> false;
        };
    }

    /** The last free time before they are said to meet, so that the meeting finds it begun. */
    private boolean booked(Step.Book book, Played course) {
        var wanted = new FindSlots.Wanted(
                CurrentViewer.member().agency(), Optional.empty(), false, Optional.empty(), false, LOOKED_THROUGH);
        return findSlots.free(wanted, Nearness.UNKNOWN).stream()
                .filter(slot -> !slot.hours().from().isAfter(book.forWhen()))
                .reduce((earlier, later) -> later)
                .filter(slot -> bookSlot.book(booking(course, slot)) instanceof BookSlot.Booked)
                .isPresent();
    }

    private NewBooking booking(Played course, Slot slot) {
        var there = slot.session().place().kind() == Session.Kind.SITE;
        return NewBooking.of(
                ids.get(),
                new Whom.Referred(course.referral()),
                slot.key(),
                there ? Kind.FACE_TO_FACE : Kind.TELEPHONE);
    }

    private boolean met(Step.Meet meet, Played course) {
        return appointments.ofReferral(course.referral()).stream()
                .filter(one -> one.cancelled().isEmpty() && one.attendance().isEmpty())
                .map(Appointment::id)
                .findFirst()
                .filter(one -> recordAttendance.record(one, meet.kept() ? Attended.ATTENDED : Attended.DID_NOT_ATTEND)
                        instanceof RecordAttendance.Recorded)
                .isPresent();
    }
}
