package org.alongside.appointment.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.appointment.AskedBy;
import org.alongside.appointment.CancelReason;
import org.alongside.appointment.Kind;
import org.alongside.appointment.SampleSessions;
import org.alongside.appointment.Whom;
import org.alongside.appointment.book.BookSlot;
import org.alongside.appointment.book.NewBooking;
import org.alongside.appointment.book.Slot;
import org.alongside.appointment.change.CancelAppointment;
import org.alongside.appointment.change.Why;
import org.alongside.consent.Part;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.ReferredPerson;
import org.alongside.referral.SampleReferrals;
import org.alongside.rota.Session;
import org.alongside.throttle.HandClock;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Quỳnh O'Brien, who may be texted, is reminded of Tuesday two days and two hours before. */
@SpringBootTest
@Import(RemindersDueTest.TurningClock.class)
class RemindersDueTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class TurningClock {
        @Bean
        @Primary
        HandClock clockOfTheTest() {
            return new HandClock();
        }
    }

    private final SamplePeople people;
    private final SampleSessions sessions;
    private final SampleReferrals referrals;
    private final ReferPatient referPatient;
    private final BookSlot bookSlot;
    private final CancelAppointment cancelAppointment;
    private final SendReminders sendReminders;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final HandClock clock;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member amira;
    private Session tuesday;

    RemindersDueTest(
            SamplePeople people,
            SampleSessions sessions,
            SampleReferrals referrals,
            ReferPatient referPatient,
            BookSlot bookSlot,
            CancelAppointment cancelAppointment,
            SendReminders sendReminders,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            HandClock clock,
            Supplier<UUID> ids) {
        this.people = people;
        this.sessions = sessions;
        this.referrals = referrals;
        this.referPatient = referPatient;
        this.bookSlot = bookSlot;
        this.cancelAppointment = cancelAppointment;
        this.sendReminders = sendReminders;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void a_session_in_a_weeks_time() {
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
        var site = sessions.site(sample, "Teasel Surgery", "NG1 5FS");
        tuesday = sessions.at(sample, site, clock.instant().plus(Duration.ofDays(5)), 4);
    }

    /** By text, unless the referrer wrote a word of caution. */
    private UUID booked(int slot, String caution) {
        var reach = new ReferredPerson.Reach("07700 900123", false, true, null, caution);
        var person =
                new ReferredPerson("Quỳnh", "O'Brien", null, null, reach, null, "", false, List.of(), Optional.empty());
        var referral = referrals.of(sample, person, SampleReferrals.DEBT, Set.of(Part.STATUS));
        CurrentViewer.as(sample.trust().member(Role.REFERRER), () -> referPatient.refer(referral));
        var key = new Slot.Key(tuesday.id(), tuesday.times().get(slot).from());
        var booking = NewBooking.of(ids.get(), new Whom.Referred(referral.id()), key, Kind.FACE_TO_FACE);
        CurrentViewer.as(amira, () -> bookSlot.book(booking));
        return booking.id();
    }

    private void runBefore(Duration before) {
        clock.turnTo(tuesday.hours().from().minus(before).plusSeconds(60));
        CurrentViewer.as(new Viewer.Task(SendReminders.TASK), () -> {
            sendReminders.send();
            return null;
        });
    }

    private int messages(UUID appointment) {
        return CurrentViewer.as(
                new Viewer.Task("message-send"),
                () -> transaction.execute(ignored -> jdbc.sql("select count(*) from message.message where about_id = ?")
                        .param(appointment)
                        .query(Integer.class)
                        .single()));
    }

    @Test
    void each_of_the_two_is_sent_once() {
        var one = booked(0, "");
        runBefore(Duration.ofDays(3));
        assertThat(messages(one)).isZero();
        runBefore(Duration.ofDays(2));
        runBefore(Duration.ofDays(2));
        assertThat(messages(one)).isEqualTo(1);
        runBefore(Duration.ofDays(1));
        var late = booked(1, "");
        runBefore(Duration.ofDays(1));
        assertThat(messages(late)).as("they know what they booked today").isZero();
        runBefore(Duration.ofHours(2));
        runBefore(Duration.ofHours(2));
        assertThat(messages(one)).isEqualTo(2);
    }

    @Test
    void nobody_is_reminded_of_what_was_cancelled_or_where_a_word_of_caution_was_written() {
        var cancelled = booked(0, "");
        var cautious = booked(1, "Only after six, the partner must not know");
        CurrentViewer.as(
                amira, () -> cancelAppointment.cancel(cancelled, new Why(AskedBy.CLIENT, CancelReason.NOT_WELL)));
        runBefore(Duration.ofDays(2));
        assertThat(messages(cancelled)).isZero();
        assertThat(messages(cautious)).isZero();
    }

    @Test
    void nobody_is_reminded_of_a_cancelled_session() {
        var one = booked(2, "");
        sessions.cancel(sample, tuesday);
        runBefore(Duration.ofDays(2));
        assertThat(messages(one)).isZero();
    }
}
