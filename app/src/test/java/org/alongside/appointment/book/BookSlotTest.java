package org.alongside.appointment.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.BookedHow;
import org.alongside.appointment.Kind;
import org.alongside.appointment.SampleSessions;
import org.alongside.appointment.Whom;
import org.alongside.consent.Part;
import org.alongside.kernel.Postcode;
import org.alongside.page.NotFound;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.WithdrawReason;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.feedback.WithdrawReferral;
import org.alongside.referral.feedback.Word;
import org.alongside.rota.Session;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** Grace Okafor, who referred Quỳnh O'Brien, and Amira Haddad, who has the slots on Tuesday. */
@SpringBootTest
class BookSlotTest {

    private final SamplePeople people;
    private final SampleSessions sessions;
    private final SampleReferrals referrals;
    private final BookSlot bookSlot;
    private final HoldSlot holdSlot;
    private final FindSlots findSlots;
    private final Appointments appointments;
    private final SentReferrals sentReferrals;
    private final WithdrawReferral withdrawReferral;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member grace;
    private Viewer.Member amira;
    private Session tuesday;
    private UUID quynh;

    BookSlotTest(
            SamplePeople people,
            SampleSessions sessions,
            SampleReferrals referrals,
            BookSlot bookSlot,
            HoldSlot holdSlot,
            FindSlots findSlots,
            Appointments appointments,
            SentReferrals sentReferrals,
            WithdrawReferral withdrawReferral,
            Supplier<UUID> ids) {
        this.people = people;
        this.sessions = sessions;
        this.referrals = referrals;
        this.bookSlot = bookSlot;
        this.holdSlot = holdSlot;
        this.findSlots = findSlots;
        this.appointments = appointments;
        this.sentReferrals = sentReferrals;
        this.withdrawReferral = withdrawReferral;
        this.ids = ids;
    }

    @BeforeEach
    void a_session_and_somebody_who_was_referred() {
        sample = people.fresh();
        grace = sample.trust().member(Role.REFERRER);
        amira = sample.member(Role.ADVISER);
        tuesday = sessions.tuesday(sample);
        quynh = referrals.sent(sample, SampleReferrals.DEBT);
    }

    private NewBooking booking(int slot) {
        return NewBooking.of(ids.get(), new Whom.Referred(quynh), key(slot), Kind.FACE_TO_FACE);
    }

    private Slot.Key key(int slot) {
        return new Slot.Key(tuesday.id(), tuesday.times().get(slot).from());
    }

    private BookSlot.Outcome book(Viewer viewer, NewBooking booking) {
        return CurrentViewer.as(viewer, () -> bookSlot.book(booking));
    }

    private Appointment read(Viewer viewer, BookSlot.Outcome outcome) {
        var id = ((BookSlot.Booked) outcome).appointment();
        return CurrentViewer.as(viewer, () -> appointments.read(id));
    }

    @Test
    void of_fifty_who_want_one_slot_at_once_one_has_it_and_the_others_are_offered_the_next() throws Exception {
        var tries = new ArrayList<Callable<BookSlot.Outcome>>();
        for (var each = 0; each < 50; each++) {
            var viewer = each % 2 == 0 ? grace : amira;
            tries.add(() -> book(viewer, booking(0)));
        }
        var outcomes = new ArrayList<BookSlot.Outcome>();
        try (var pool = Executors.newFixedThreadPool(50)) {
            for (Future<BookSlot.Outcome> one : pool.invokeAll(tries)) {
                outcomes.add(one.get());
            }
        }
        assertThat(outcomes).filteredOn(one -> one instanceof BookSlot.Booked).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> one instanceof BookSlot.Taken)
                .hasSize(49)
                .allSatisfy(one -> assertThat(
                                ((BookSlot.Taken) one).next().orElseThrow().key())
                        .isEqualTo(key(1)));
        assertThat(CurrentViewer.as(amira, () -> appointments.ofSession(tuesday.id())))
                .hasSize(1);
    }

    @Test
    void who_referred_books_and_the_agency_sees_whom_to_expect() {
        var seen = read(amira, book(grace, booking(2)));
        assertThat(seen.name()).isEqualTo("Quỳnh O'Brien");
        assertThat(seen.times()).isEqualTo("10:00 to 10:30");
        assertThat(seen.booked().how()).isEqualTo(BookedHow.REFERRER);
        assertThat(seen.held().place()).isEqualTo("Teasel Surgery");
    }

    @Test
    void the_agency_books_and_who_referred_hears_of_it_if_the_client_agreed() {
        var booked = book(amira, booking(0));
        assertThat(read(grace, booked).booked().how()).isEqualTo(BookedHow.ADVISER);
        var told = CurrentViewer.as(grace, () -> sentReferrals.read(quynh));
        assertThat(told.line().facts()).anyMatch(fact -> fact.word() == Word.BOOKED);
        quynh = referrals.sent(sample, SampleReferrals.DEBT, Set.of(Part.STATUS));
        var untold = book(amira, booking(1));
        assertThatThrownBy(() -> read(grace, untold)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_form_sent_twice_is_one_appointment() {
        var once = booking(0);
        assertThat(book(grace, once)).isInstanceOf(BookSlot.Booked.class);
        assertThat(book(grace, once)).isInstanceOf(BookSlot.BookedAlready.class);
    }

    @Test
    void two_slots_together_leave_neither_to_anybody_else() {
        var twice = new NewBooking(
                ids.get(),
                new Whom.Referred(quynh),
                key(1),
                Kind.FACE_TO_FACE,
                new Appointment.Extras(true, true),
                Optional.empty(),
                Optional.empty());
        assertThat(read(amira, book(grace, twice)).times()).isEqualTo("09:30 to 10:30");
        assertThat(book(grace, booking(2))).isInstanceOf(BookSlot.Taken.class);
        assertThat(book(grace, booking(3))).isInstanceOf(BookSlot.Booked.class);
    }

    @Test
    void an_adviser_books_over_another_and_says_why_but_nobody_else_does() {
        book(grace, booking(0));
        var over = new NewBooking(
                ids.get(),
                new Whom.Referred(quynh),
                key(0),
                Kind.TELEPHONE,
                new Appointment.Extras(false, false),
                Optional.of("Bailiffs come tomorrow"),
                Optional.empty());
        assertThatThrownBy(() -> book(grace, over)).isInstanceOf(NotFound.class);
        assertThat(read(amira, book(amira, over)).booked().override()).contains("Bailiffs come tomorrow");
    }

    @Test
    void what_somebody_holds_while_typing_is_not_offered_to_others() {
        var held = CurrentViewer.as(grace, () -> holdSlot.hold(key(0), false));
        assertThat(held).isInstanceOf(HoldSlot.Held.class);
        assertThat(CurrentViewer.as(amira, () -> holdSlot.hold(key(0), false)))
                .isInstanceOfSatisfying(
                        HoldSlot.Taken.class,
                        taken -> assertThat(taken.next().orElseThrow().key()).isEqualTo(key(1)));
        assertThat(book(amira, booking(0))).isInstanceOf(BookSlot.Taken.class);
        assertThat(book(grace, booking(0))).isInstanceOf(BookSlot.Booked.class);
        assertThat(book(amira, booking(1))).isInstanceOf(BookSlot.Booked.class);
    }

    @Test
    void a_cancelled_session_has_no_slots() {
        sessions.cancel(sample, tuesday);
        assertThat(book(amira, booking(0))).isInstanceOf(BookSlot.Taken.class);
    }

    @Test
    void a_withdrawn_referral_frees_its_slot_and_cannot_be_booked() {
        book(grace, booking(0));
        CurrentViewer.as(grace, () -> withdrawReferral.withdraw(quynh, WithdrawReason.SENT_IN_ERROR));
        assertThatThrownBy(() -> book(grace, booking(1))).isInstanceOf(NotFound.class);
        quynh = referrals.sent(sample, SampleReferrals.DEBT);
        assertThat(book(grace, booking(0))).isInstanceOf(BookSlot.Booked.class);
    }

    @Test
    void nobody_books_for_whom_they_do_not_know() {
        assertThatThrownBy(() -> book(sample.trust().member(Role.COORDINATOR), booking(0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book(sample.stranger().member(Role.ADVISER), booking(0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> book(sample.member(Role.FUNDER), booking(0))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_nearer_of_two_at_the_same_time_stands_first() {
        var near = sessions.site(sample, "Heron Practice", "NG1 5AA");
        var later = tuesday.hours().from().plus(Duration.ofDays(1));
        var at = sessions.at(sample, near, later, 1);
        var order = new Nearness("", Postcode.read("NG1 5FS"), Map.of(near, new Postcode("NG1 5AA")));
        assertThat(order.of(at)).isEqualTo(2);
        assertThat(order.of(tuesday)).isGreaterThan(2);
        assertThat(new Nearness("Teasel Surgery", Optional.empty(), Map.of()).of(tuesday))
                .isEqualTo(Nearness.OWN);
        var wanted = new FindSlots.Wanted(
                sample.advice().id(), Optional.of(Kind.FACE_TO_FACE), false, Optional.empty(), false, 20);
        assertThat(CurrentViewer.as(grace, () -> findSlots.free(wanted, order)))
                .hasSize(7)
                .extracting(slot -> slot.hours().from())
                .isSorted();
    }
}
