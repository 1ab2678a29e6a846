package org.alongside.appointment.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.AskedBy;
import org.alongside.appointment.CancelReason;
import org.alongside.appointment.Kind;
import org.alongside.appointment.SampleSessions;
import org.alongside.appointment.Whom;
import org.alongside.appointment.book.BookSlot;
import org.alongside.appointment.book.NewBooking;
import org.alongside.appointment.book.Slot;
import org.alongside.appointment.day.MustBeTold;
import org.alongside.page.NotFound;
import org.alongside.referral.SampleReferrals;
import org.alongside.rota.Session;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** Quỳnh O'Brien, whom Grace Okafor booked in with Amira Haddad, cannot come. */
@SpringBootTest
class ChangeAppointmentTest {

    private static final Why NOT_WELL = new Why(AskedBy.CLIENT, CancelReason.NOT_WELL);

    private final SamplePeople people;
    private final SampleSessions sessions;
    private final SampleReferrals referrals;
    private final BookSlot bookSlot;
    private final CancelAppointment cancelAppointment;
    private final MoveAppointment moveAppointment;
    private final MustBeTold mustBeTold;
    private final Appointments appointments;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member grace;
    private Viewer.Member amira;
    private Session tuesday;
    private UUID quynh;
    private Appointment one;

    ChangeAppointmentTest(
            SamplePeople people,
            SampleSessions sessions,
            SampleReferrals referrals,
            BookSlot bookSlot,
            CancelAppointment cancelAppointment,
            MoveAppointment moveAppointment,
            MustBeTold mustBeTold,
            Appointments appointments,
            Supplier<UUID> ids) {
        this.people = people;
        this.sessions = sessions;
        this.referrals = referrals;
        this.bookSlot = bookSlot;
        this.cancelAppointment = cancelAppointment;
        this.moveAppointment = moveAppointment;
        this.mustBeTold = mustBeTold;
        this.appointments = appointments;
        this.ids = ids;
    }

    @BeforeEach
    void an_appointment() {
        sample = people.fresh();
        grace = sample.trust().member(Role.REFERRER);
        amira = sample.member(Role.ADVISER);
        tuesday = sessions.tuesday(sample);
        quynh = referrals.sent(sample, SampleReferrals.DEBT);
        one = booked(grace, 0);
    }

    private NewBooking booking(int slot) {
        var key = new Slot.Key(tuesday.id(), tuesday.times().get(slot).from());
        return NewBooking.of(ids.get(), new Whom.Referred(quynh), key, Kind.FACE_TO_FACE);
    }

    private Appointment booked(Viewer viewer, int slot) {
        var booking = booking(slot);
        CurrentViewer.as(viewer, () -> bookSlot.book(booking));
        return CurrentViewer.as(amira, () -> appointments.read(booking.id()));
    }

    private CancelAppointment.Outcome cancel(Viewer viewer, Appointment which) {
        return CurrentViewer.as(viewer, () -> cancelAppointment.cancel(which.id(), NOT_WELL));
    }

    private BookSlot.Outcome move(Viewer viewer, int slot) {
        return CurrentViewer.as(viewer, () -> moveAppointment.move(one.id(), booking(slot), NOT_WELL));
    }

    private Appointment read(UUID id) {
        return CurrentViewer.as(amira, () -> appointments.read(id));
    }

    @Test
    void a_cancelled_appointment_says_who_asked_and_why_and_its_time_is_free() {
        assertThat(cancel(grace, one)).isInstanceOf(CancelAppointment.Cancelled.class);
        assertThat(cancel(amira, one)).isInstanceOf(CancelAppointment.CancelledBefore.class);
        var end = read(one.id()).cancelled().orElseThrow();
        assertThat(end.askedBy()).isEqualTo(AskedBy.CLIENT);
        assertThat(end.reason()).isEqualTo(CancelReason.NOT_WELL);
        assertThat(booked(amira, 0).cancelled()).isEmpty();
    }

    @Test
    void who_referred_cancels_only_what_their_side_booked() {
        var agencys = booked(amira, 1);
        assertThatThrownBy(() -> cancel(grace, agencys)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cancel(sample.stranger().member(Role.ADVISER), agencys))
                .isInstanceOf(NotFound.class);
        assertThat(cancel(amira, agencys)).isInstanceOf(CancelAppointment.Cancelled.class);
    }

    @Test
    void a_moved_appointment_leaves_its_time_and_stands_at_the_other() {
        assertThat(move(grace, 3)).isInstanceOf(BookSlot.Booked.class);
        assertThat(read(one.id()).cancelled()).isPresent();
        var live = CurrentViewer.as(amira, () -> appointments.ofSession(tuesday.id())).stream()
                .filter(each -> each.cancelled().isEmpty())
                .toList();
        assertThat(live).singleElement().satisfies(each -> {
            assertThat(each.moved()).isTrue();
            assertThat(each.times()).isEqualTo("10:30 to 11:00");
        });
    }

    @Test
    void when_the_other_time_is_taken_nothing_is_moved() {
        booked(amira, 3);
        assertThat(move(grace, 3)).isInstanceOf(BookSlot.Taken.class);
        assertThat(read(one.id()).cancelled()).isEmpty();
    }

    @Test
    void whoever_was_to_come_to_a_cancelled_session_is_on_a_list_with_the_next_time_at_the_same_place() {
        var later = sessions.site(sample, "Heron Practice", "NG1 5AA");
        sessions.at(sample, later, tuesday.hours().until(), 2);
        var there = tuesday.place().id();
        sessions.at(sample, there, tuesday.hours().from().plus(Duration.ofDays(1)), 2);
        sessions.cancel(sample, tuesday);
        var items = CurrentViewer.as(amira, () -> mustBeTold.list());
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.one().id()).isEqualTo(one.id());
            assertThat(item.proposal().orElseThrow().session().place().id()).isEqualTo(there);
        });
        cancel(amira, one);
        assertThat(CurrentViewer.as(amira, () -> mustBeTold.list())).isEqualTo(List.of());
    }
}
