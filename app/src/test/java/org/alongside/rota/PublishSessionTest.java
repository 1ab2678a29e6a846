package org.alongside.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.Dates;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** Priya Raman puts Amira Haddad into Teasel Surgery on Tuesday morning. */
@SpringBootTest
class PublishSessionTest {

    private static final Instant NINE = Instant.parse("2027-03-02T09:00:00Z");

    private final SamplePeople people;
    private final PublishSession publishSession;
    private final CancelSession cancelSession;
    private final Rota rota;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member priya;
    private Viewer.Member amira;
    private UUID surgery;
    private UUID room;

    PublishSessionTest(
            SamplePeople people,
            PublishSession publishSession,
            CancelSession cancelSession,
            Rota rota,
            Supplier<UUID> ids) {
        this.people = people;
        this.publishSession = publishSession;
        this.cancelSession = cancelSession;
        this.rota = rota;
        this.ids = ids;
    }

    @BeforeEach
    void a_surgery_with_a_room() {
        sample = people.fresh();
        priya = sample.member(Role.COORDINATOR);
        amira = sample.member(Role.ADVISER);
        surgery = ids.get();
        room = ids.get();
        people.as(sample.administrator(), """
                insert into directory.site (id, partnership_id, name, made_at)
                values (?, ?, 'Teasel Surgery', access.at())
                """, surgery, sample.partnership());
        people.as(sample.administrator(), """
                insert into directory.room (id, partnership_id, site_id, name, made_at)
                values (?, ?, ?, 'Room 2', access.at())
                """, room, sample.partnership(), surgery);
    }

    private NewSession session(UUID adviser, Instant from, int hours) {
        return new NewSession(
                sample.advice().id(),
                adviser,
                NewSession.Where.room(surgery, room),
                new Session.Hours(from, from.plus(Duration.ofHours(hours))),
                new Session.Slots(hours * 2, 30),
                false,
                Optional.empty());
    }

    private PublishSession.Outcome publish(Viewer viewer, NewSession session) {
        return CurrentViewer.as(viewer, () -> publishSession.publish(session));
    }

    private Session found(Viewer viewer, PublishSession.Outcome outcome) {
        var id = ((PublishSession.Published) outcome).session();
        return CurrentViewer.as(viewer, () -> rota.find(id).orElseThrow());
    }

    @Test
    void everybody_who_works_in_the_partnership_knows_who_is_where() {
        var made = publish(priya, session(amira.person(), NINE, 3));
        var seen = found(sample.trust().member(Role.REFERRER), made);
        assertThat(seen.adviser().name()).isEqualTo("Amira Haddad");
        assertThat(seen.place().words()).isEqualTo("Teasel Surgery, Room 2");
        assertThat(seen.times())
                .hasSize(6)
                .first()
                .extracting(Session.Hours::from)
                .isEqualTo(NINE);
        assertThat(CurrentViewer.as(priya, () -> rota.between(NINE.plusSeconds(3600), NINE.plusSeconds(7200))))
                .containsExactly(seen);
    }

    @Test
    void an_adviser_is_in_one_place_at_a_time_and_a_room_holds_one_adviser() {
        publish(priya, session(amira.person(), NINE, 3));
        assertThat(publish(priya, session(amira.person(), NINE.plus(Duration.ofHours(2)), 2)))
                .isInstanceOf(PublishSession.AdviserElsewhere.class);
        var tom = sample.member(Role.STUDENT_ADVISER).person();
        assertThat(publish(priya, session(tom, NINE.minus(Duration.ofHours(1)), 2)))
                .isInstanceOf(PublishSession.RoomTaken.class);
        assertThat(publish(priya, session(tom, NINE.plus(Duration.ofHours(3)), 2)))
                .as("one after the other")
                .isInstanceOf(PublishSession.Published.class);
    }

    @Test
    void what_was_cancelled_makes_room_and_is_cancelled_once() {
        var made = (PublishSession.Published) publish(priya, session(amira.person(), NINE, 3));
        var cancelled = cancel(priya, made.session());
        assertThat(cancelled).isInstanceOf(CancelSession.Cancelled.class);
        assertThat(cancel(priya, made.session())).isInstanceOf(CancelSession.CancelledBefore.class);
        assertThat(publish(priya, session(amira.person(), NINE, 3))).isInstanceOf(PublishSession.Published.class);
        assertThat(CurrentViewer.as(amira, () -> rota.of(amira.person(), NINE, NINE.plusSeconds(60))))
                .hasSize(1);
    }

    private CancelSession.Outcome cancel(Viewer viewer, UUID session) {
        return CurrentViewer.as(viewer, () -> cancelSession.cancel(session, CancelReason.ILLNESS));
    }

    @Test
    void only_a_coordinator_and_the_agencys_supervisor_make_the_rota() {
        var wanted = session(amira.person(), NINE, 3);
        assertThatThrownBy(() -> publish(amira, wanted)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publish(sample.trust().member(Role.SUPERVISOR), wanted))
                .isInstanceOf(NotFound.class);
        assertThat(publish(sample.member(Role.SUPERVISOR), wanted)).isInstanceOf(PublishSession.Published.class);
    }

    @Test
    void nobody_is_put_where_they_do_not_work_or_where_the_partnership_is_not() {
        assertThat(publish(priya, session(sample.member(Role.FUNDER).person(), NINE, 3)))
                .isInstanceOf(PublishSession.NoSuchPlace.class);
        assertThat(publish(sample.stranger().member(Role.COORDINATOR), session(amira.person(), NINE, 3)))
                .isInstanceOf(PublishSession.NoSuchPlace.class);
    }

    @Test
    void a_session_over_the_change_of_the_clock_has_its_true_length() {
        var morning = LocalDate.of(2027, 3, 28).atTime(LocalTime.MIDNIGHT).atZone(Dates.ZONE);
        var night = session(amira.person(), morning.toInstant(), 3);
        var seen = found(amira, publish(priya, night));
        assertThat(seen.times())
                .extracting(time -> Dates.time(time.from()))
                .containsExactly("00:00", "00:30", "02:00", "02:30", "03:00", "03:30");
    }
}
