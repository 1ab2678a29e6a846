package org.alongside.appointment.attend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.Attended;
import org.alongside.appointment.Kind;
import org.alongside.appointment.SampleSessions;
import org.alongside.appointment.Whom;
import org.alongside.appointment.book.BookSlot;
import org.alongside.appointment.book.NewBooking;
import org.alongside.appointment.book.Slot;
import org.alongside.consent.Part;
import org.alongside.page.NotFound;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.feedback.Fact;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.feedback.Word;
import org.alongside.rota.Session;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** Quỳnh O'Brien was to come to Amira Haddad ten minutes ago; Grace Okafor had referred her. */
@SpringBootTest
class AttendanceTest {

    private final SamplePeople people;
    private final SampleSessions sessions;
    private final SampleReferrals referrals;
    private final BookSlot bookSlot;
    private final RecordAttendance recordAttendance;
    private final FollowUpMissed followUpMissed;
    private final Appointments appointments;
    private final SentReferrals sentReferrals;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member grace;
    private Viewer.Member amira;
    private Session session;

    AttendanceTest(
            SamplePeople people,
            SampleSessions sessions,
            SampleReferrals referrals,
            BookSlot bookSlot,
            RecordAttendance recordAttendance,
            FollowUpMissed followUpMissed,
            Appointments appointments,
            SentReferrals sentReferrals,
            Clock clock,
            Supplier<UUID> ids) {
        this.people = people;
        this.sessions = sessions;
        this.referrals = referrals;
        this.bookSlot = bookSlot;
        this.recordAttendance = recordAttendance;
        this.followUpMissed = followUpMissed;
        this.appointments = appointments;
        this.sentReferrals = sentReferrals;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void a_session_that_has_begun() {
        sample = people.fresh();
        grace = sample.trust().member(Role.REFERRER);
        amira = sample.member(Role.ADVISER);
        var site = sessions.site(sample, "Teasel Surgery", "NG1 5FS");
        session = sessions.at(sample, site, clock.instant().minus(Duration.ofMinutes(10)), 4);
    }

    private Appointment booked(UUID referral, int slot) {
        var key = new Slot.Key(session.id(), session.times().get(slot).from());
        var booking = NewBooking.of(ids.get(), new Whom.Referred(referral), key, Kind.FACE_TO_FACE);
        CurrentViewer.as(amira, () -> bookSlot.book(booking));
        return read(booking.id());
    }

    private Appointment read(UUID id) {
        return CurrentViewer.as(amira, () -> appointments.read(id));
    }

    private RecordAttendance.Outcome note(Viewer viewer, Appointment one, Attended attended) {
        return CurrentViewer.as(viewer, () -> recordAttendance.record(one.id(), attended));
    }

    private ListAssert<Word> told(UUID referral) {
        var facts = CurrentViewer.as(grace, () -> sentReferrals.read(referral))
                .line()
                .facts();
        return assertThat(facts.stream().map(Fact::word).toList());
    }

    @Test
    void who_came_is_noted_and_the_referrer_hears_that_it_was_kept() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var one = booked(referral, 0);
        assertThat(note(amira, one, Attended.LATE)).isInstanceOf(RecordAttendance.Recorded.class);
        assertThat(note(amira, one, Attended.LATE)).isInstanceOf(RecordAttendance.Unchanged.class);
        assertThat(read(one.id()).attendance().orElseThrow().attended()).isEqualTo(Attended.LATE);
        note(amira, one, Attended.ATTENDED);
        told(referral).containsOnlyOnce(Word.KEPT);
    }

    @Test
    void what_the_client_did_not_agree_to_stays_with_the_agency() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT, Set.of(Part.STATUS));
        note(amira, booked(referral, 0), Attended.ATTENDED);
        told(referral).doesNotContain(Word.KEPT, Word.BOOKED);
    }

    @Test
    void nobody_is_noted_before_the_time_or_by_another_agency() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        assertThat(note(amira, booked(referral, 2), Attended.ATTENDED)).isInstanceOf(RecordAttendance.TooEarly.class);
        var now = booked(referral, 0);
        assertThatThrownBy(() -> note(grace, now, Attended.ATTENDED)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> note(sample.trust().member(Role.COORDINATOR), now, Attended.ATTENDED))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_did_not_come_is_tried_twice_and_then_the_referrer_is_told() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var one = booked(referral, 0);
        note(amira, one, Attended.DID_NOT_ATTEND);
        told(referral).contains(Word.MISSED);
        assertThat(missed()).containsExactly(one.id());
        CurrentViewer.as(amira, () -> {
            followUpMissed.tried(ids.get(), one.id(), Way.PHONE, Result.NO_ANSWER);
            assertThat(followUpMissed.end(ids.get(), one.id())).isFalse();
            var form = ids.get();
            followUpMissed.tried(form, one.id(), Way.TEXT, Result.MESSAGE_LEFT);
            followUpMissed.tried(form, one.id(), Way.TEXT, Result.MESSAGE_LEFT);
            assertThat(followUpMissed.read(one.id()).tries()).isEqualTo(2);
            assertThat(followUpMissed.end(ids.get(), one.id())).isTrue();
            return null;
        });
        told(referral).contains(Word.COULD_NOT_REACH);
        assertThat(missed()).isEmpty();
    }

    @Test
    void another_appointment_or_a_word_with_them_ends_the_work() {
        var one = booked(referrals.sent(sample, SampleReferrals.DEBT), 0);
        note(amira, one, Attended.DID_NOT_ATTEND);
        booked(((Whom.Referred) one.whom()).referral(), 3);
        assertThat(missed()).isEmpty();
    }

    private java.util.List<UUID> missed() {
        return CurrentViewer.as(amira, () -> appointments.missed()).stream()
                .map(Appointment::id)
                .toList();
    }
}
