package org.alongside.appointment.walkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.appointment.CallingHours;
import org.alongside.modelfile.Models;
import org.alongside.page.NotFound;
import org.alongside.partnership.ChangePathway;
import org.alongside.rota.NewSession;
import org.alongside.rota.PublishSession;
import org.alongside.rota.Session;
import org.alongside.throttle.HandClock;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Bramble Surgery on a Tuesday from nine to twelve: reception gives numbers, the adviser calls. */
@SpringBootTest
@Import(CallingHours.class)
class WalkInTest {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final SamplePeople people;
    private final ChangePathway changePathway;
    private final PublishSession publishSession;
    private final AddWalkIn addWalkIn;
    private final CallNext callNext;
    private final EndWalkIn endWalkIn;
    private final WalkInQueue queue;
    private final HandClock clock;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private UUID surgery;

    WalkInTest(
            SamplePeople people,
            ChangePathway changePathway,
            PublishSession publishSession,
            AddWalkIn addWalkIn,
            CallNext callNext,
            EndWalkIn endWalkIn,
            WalkInQueue queue,
            HandClock clock,
            Supplier<UUID> ids) {
        this.people = people;
        this.changePathway = changePathway;
        this.publishSession = publishSession;
        this.addWalkIn = addWalkIn;
        this.callNext = callNext;
        this.endWalkIn = endWalkIn;
        this.queue = queue;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void amira_is_at_the_surgery() {
        clock.turnTo(NINE);
        sample = people.fresh();
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals("london-gp-rotation"))
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(
                sample.administrator(), () -> changePathway.change(sample.partnership(), 0, model.withoutSample()));
        surgery = site(sample.trust().id());
        session(Role.ADVISER, surgery);
    }

    @Test
    void reception_gives_numbers_and_the_urgent_are_called_first() {
        assertThat(comes("Rosa", false)).isEqualTo(1);
        assertThat(comes("", false)).isEqualTo(2);
        assertThat(comes("Ines", true)).isEqualTo(3);
        assertThat(waiting()).containsExactly("3, Ines", "1, Rosa", "Number 2");
        assertThat(called(Role.ADVISER)).isEqualTo("3, Ines");
        assertThat(waiting()).containsExactly("1, Rosa", "Number 2");
    }

    @Test
    void a_form_sent_twice_is_one_number() {
        var form = ids.get();
        for (int i = 0; i < 2; i++) {
            assertThat(reception(() -> addWalkIn.add(form, surgery, arrival("Rosa", false))))
                    .isEqualTo(new AddWalkIn.Added(1));
        }
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void of_two_who_call_each_gets_another() throws Exception {
        session(Role.STUDENT_ADVISER, surgery);
        comes("Rosa", false);
        comes("Ines", false);
        assertThat(together(() -> called(Role.ADVISER), () -> called(Role.STUDENT_ADVISER)))
                .containsExactlyInAnyOrder("1, Rosa", "2, Ines");
        assertThat(as(Role.ADVISER, () -> callNext.call(surgery))).isInstanceOf(CallNext.Nobody.class);
    }

    @Test
    void the_wait_is_a_range_by_slots_and_advisers() {
        for (int i = 0; i < 3; i++) {
            comes("", false);
        }
        assertThat(waits()).containsExactly("up to 30 minutes", "30 to 60 minutes", "60 to 90 minutes");
        session(Role.STUDENT_ADVISER, surgery);
        assertThat(waits()).containsExactly("up to 30 minutes", "up to 30 minutes", "30 to 60 minutes");
        clock.turnTo(NINE.plus(Duration.ofMinutes(160)));
        assertThat(waits()).last().isEqualTo("perhaps not today");
    }

    @Test
    void whoever_left_waits_no_more_and_what_ended_stays_ended() {
        comes("Rosa", false);
        var rosa = reading().waiting().getFirst().who().id();
        assertThat(reception(() -> endWalkIn.end(surgery, rosa, WalkIn.Ending.LEFT)))
                .isTrue();
        assertThat(as(Role.ADVISER, () -> endWalkIn.end(surgery, rosa, WalkIn.Ending.SEEN)))
                .isFalse();
        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> reception(() -> endWalkIn.end(surgery, rosa, WalkIn.Ending.SEEN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void once_the_session_is_over_nobody_is_added_and_whoever_waits_is_still_there() {
        comes("Rosa", false);
        clock.turnTo(NINE.plus(Duration.ofHours(3)));
        assertThat(reception(() -> addWalkIn.add(ids.get(), surgery, arrival("Ines", false))))
                .isInstanceOf(AddWalkIn.Over.class);
        assertThat(reading().over()).isTrue();
        assertThat(waiting()).containsExactly("1, Rosa");
    }

    @Test
    void others_know_nothing_of_it() {
        comes("Rosa", false);
        assertThatThrownBy(() -> CurrentViewer.as(sample.trust().member(Role.ADVISER), () -> queue.read(surgery)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(Role.RESEARCHER, () -> queue.read(surgery))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reception(() -> callNext.call(surgery))).isInstanceOf(NotFound.class);
        var elsewhere = site(sample.advice().id());
        session(Role.SUPERVISOR, elsewhere);
        assertThatThrownBy(() -> reception(() -> queue.read(elsewhere))).isInstanceOf(NotFound.class);
    }

    private UUID site(UUID host) {
        var site = ids.get();
        people.as(sample.administrator(), """
                insert into directory.site (id, partnership_id, host_id, name, made_at)
                values (?, ?, ?, ?, access.at())
                """, site, sample.partnership(), host, "Surgery " + site);
        return site;
    }

    private void session(Role role, UUID site) {
        var session = new NewSession(
                sample.advice().id(),
                sample.member(role).person(),
                NewSession.Where.site(site),
                new Session.Hours(NINE, NINE.plus(Duration.ofHours(3))),
                new Session.Slots(6, 30),
                true,
                Optional.empty());
        assertThat(as(Role.COORDINATOR, () -> publishSession.publish(session)))
                .isInstanceOf(PublishSession.Published.class);
    }

    private int comes(String name, boolean urgent) {
        var added = reception(() -> addWalkIn.add(ids.get(), surgery, arrival(name, urgent)));
        return ((AddWalkIn.Added) added).number();
    }

    private static AddWalkIn.Arrival arrival(String name, boolean urgent) {
        return new AddWalkIn.Arrival(name, urgent, "");
    }

    private String called(Role role) {
        return ((CallNext.Called) as(role, () -> callNext.call(surgery))).who().words();
    }

    private WalkInQueue.Reading reading() {
        return as(Role.ADVISER, () -> queue.read(surgery));
    }

    private List<String> waiting() {
        return reading().waiting().stream().map(turn -> turn.who().words()).toList();
    }

    private List<String> waits() {
        return reading().waiting().stream().map(turn -> turn.expected().words()).toList();
    }

    private <T> T reception(Supplier<T> work) {
        return CurrentViewer.as((Viewer) sample.trust().member(Role.REFERRER), work);
    }

    private <T> T as(Role role, Supplier<T> work) {
        return CurrentViewer.as((Viewer) sample.advice().member(role), work);
    }

    private static List<Object> together(Callable<Object> one, Callable<Object> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<Future<Object>>();
            for (var work : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }
}
