package org.alongside.appointment.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.appointment.Appointment;
import org.alongside.appointment.Appointments;
import org.alongside.appointment.AskedBy;
import org.alongside.appointment.Kind;
import org.alongside.appointment.SampleSessions;
import org.alongside.appointment.Whom;
import org.alongside.appointment.book.BookSlot;
import org.alongside.appointment.book.NewBooking;
import org.alongside.appointment.book.Slot;
import org.alongside.appointment.link.ByLink;
import org.alongside.appointment.link.LinkToken;
import org.alongside.consent.Part;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.ReferredPerson;
import org.alongside.referral.SampleReferrals;
import org.alongside.rota.Session;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Quỳnh O'Brien moves and cancels by her link; reminders keep to the clock on the wall. */
@SpringBootTest
class LinkAndHourTest {

    private static final Viewer REMINDERS = new Viewer.Task(SendReminders.TASK);

    private final SamplePeople people;
    private final SampleSessions sessions;
    private final SampleReferrals referrals;
    private final ReferPatient referPatient;
    private final BookSlot bookSlot;
    private final Appointments appointments;
    private final ReminderTable table;
    private final ByLink byLink;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member amira;
    private Session session;

    LinkAndHourTest(
            SamplePeople people,
            SampleSessions sessions,
            SampleReferrals referrals,
            ReferPatient referPatient,
            BookSlot bookSlot,
            Appointments appointments,
            ReminderTable table,
            ByLink byLink,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock,
            Supplier<UUID> ids) {
        this.people = people;
        this.sessions = sessions;
        this.referrals = referrals;
        this.referPatient = referPatient;
        this.bookSlot = bookSlot;
        this.appointments = appointments;
        this.table = table;
        this.byLink = byLink;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void a_session() {
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
        session = sessions.tuesday(sample);
    }

    private Appointment booked(Whom whom, Instant from, int slots) {
        var site = sessions.site(sample, "Heron Practice " + ids.get(), "NG1 5AA");
        session = sessions.at(sample, site, from, slots);
        var key = new Slot.Key(session.id(), session.times().getFirst().from());
        var booking = NewBooking.of(ids.get(), whom, key, Kind.FACE_TO_FACE);
        CurrentViewer.as(amira, () -> bookSlot.book(booking));
        return read(booking.id());
    }

    private Appointment read(UUID id) {
        return CurrentViewer.as(amira, () -> appointments.read(id));
    }

    /** By text, unless the referrer wrote a word of caution. */
    private Whom reachable(String caution) {
        var reach = new ReferredPerson.Reach("07700 900123", false, true, null, caution);
        var person =
                new ReferredPerson("Quỳnh", "O'Brien", null, null, reach, null, "", false, List.of(), Optional.empty());
        var referral = referrals.of(sample, person, SampleReferrals.DEBT, java.util.Set.of(Part.STATUS));
        CurrentViewer.as(sample.trust().member(Role.REFERRER), () -> referPatient.refer(referral));
        return new Whom.Referred(referral.id());
    }

    @Test
    void the_same_hour_two_days_before_and_two_real_hours_before_when_the_clock_changes() {
        var afterSpring = at(LocalDateTime.of(2027, 3, 29, 10, 0));
        assertThat(reminderAt(afterSpring, Occasion.TWO_DAYS)).isEqualTo(at(LocalDateTime.of(2027, 3, 27, 10, 0)));
        var springNight = at(LocalDateTime.of(2027, 3, 28, 2, 30));
        assertThat(reminderAt(springNight, Occasion.TWO_HOURS)).isEqualTo(springNight.minus(Duration.ofHours(2)));
        var afterAutumn = at(LocalDateTime.of(2026, 10, 26, 10, 0));
        assertThat(reminderAt(afterAutumn, Occasion.TWO_DAYS)).isEqualTo(at(LocalDateTime.of(2026, 10, 24, 10, 0)));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Dates.ZONE).toInstant();
    }

    private Instant reminderAt(Instant startsAt, Occasion occasion) {
        return jdbc.sql("select appointment.reminder_at(:at, :occasion)")
                .param("at", startsAt.atOffset(ZoneOffset.UTC))
                .param("occasion", occasion.key())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Test
    void a_link_shows_moves_and_cancels_the_persons_own_appointment_and_nothing_else() {
        var one = booked(reachable(""), clock.instant().plus(Duration.ofHours(50)), 4);
        var token = linked(one);
        assertThat(byLink.open(token).next().orElseThrow().id()).isEqualTo(one.id());
        var free = byLink.free(token);
        assertThat(free).noneMatch(time -> time.hours().equals(one.hours())).isNotEmpty();
        assertThat(byLink.take(token, free.getFirst().key())).isTrue();
        assertThat(read(one.id()).cancelled().orElseThrow().askedBy()).isEqualTo(AskedBy.CLIENT);
        var moved = byLink.open(token).next().orElseThrow();
        assertThat(read(moved.id()).moved()).isTrue();
        assertThat(byLink.take(token, free.getFirst().key()))
                .as("it is taken now")
                .isFalse();
        assertThat(byLink.open(token).next().orElseThrow().id()).isEqualTo(moved.id());
        assertThat(byLink.cancel(token)).isTrue();
        assertThat(byLink.cancel(token)).isFalse();
        assertThat(byLink.open(token).next()).isEmpty();
        assertThatThrownBy(() -> byLink.open(LinkToken.fresh())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> byLink.open(new LinkToken("x"))).isInstanceOf(NotFound.class);
    }

    private LinkToken linked(Appointment one) {
        var token = LinkToken.fresh();
        var due = new Due(
                one.id(),
                one.held().partnership(),
                one.held().agency(),
                one.whom(),
                one.hours().from(),
                one.hours().until(),
                one.kind(),
                "",
                false,
                new Due.Ways(Optional.empty(), Optional.empty(), Optional.empty()));
        CurrentViewer.as(
                REMINDERS,
                () -> transaction.executeWithoutResult(
                        ignored -> table.link(ids.get(), due, token, one.hours().until())));
        return token;
    }
}
