package org.alongside.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.barrier.SetBarrier;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.client.ReadClient;
import org.alongside.page.NotFound;
import org.alongside.throttle.HandClock;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@Import(TurningClock.class)
class BreakGlassTest {

    /** Half past midnight of the night in which British clocks go back: 00:30 in summer time. */
    private static final Instant OCTOBER = Instant.parse("2026-10-24T23:30:00Z");

    private static final String REASON = "The client is at our desk with an eviction today";
    private static final LocalDate BORN = LocalDate.of(1980, 3, 27);

    private final HandClock clock;
    private final SamplePeople people;
    private final AddClient addClient;
    private final ReadClient readClient;
    private final BreakGlass breakGlass;
    private final SetBarrier setBarrier;
    private final OpeningTable table;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member adviser;
    private UUID client;
    private String reference;

    BreakGlassTest(
            HandClock clock,
            SamplePeople people,
            AddClient addClient,
            ReadClient readClient,
            BreakGlass breakGlass,
            SetBarrier setBarrier,
            OpeningTable table,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.clock = clock;
        this.people = people;
        this.addClient = addClient;
        this.readClient = readClient;
        this.breakGlass = breakGlass;
        this.setBarrier = setBarrier;
        this.table = table;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void aClientOfTheAdviceAgency() {
        clock.turnTo(OCTOBER);
        sample = people.fresh();
        adviser = sample.trust().member(Role.ADVISER);
        client = ids.get();
        reference = CurrentViewer.as(sample.member(Role.ADVISER), () -> {
            addClient.add(NewClient.named(client, "Ada", "O'Connor", BirthDate.on(BORN)));
            return readClient.read(client).client().reference();
        });
    }

    private BreakGlass.Outcome open(Viewer viewer, Asked asked) {
        return CurrentViewer.as(viewer, () -> breakGlass.open(asked, REASON));
    }

    private Asked byReference() {
        return new Asked(reference, "", Optional.empty());
    }

    private List<Opening> waiting() {
        return CurrentViewer.as(
                sample.member(Role.SUPERVISOR), () -> transaction.execute(ignored -> table.supervised(false)));
    }

    private void notFound(Viewer viewer) {
        CurrentViewer.as(
                viewer, () -> assertThatThrownBy(() -> readClient.read(client)).isInstanceOf(NotFound.class));
    }

    @Test
    void a_record_is_open_for_exactly_four_hours_also_in_the_night_the_clocks_go_back() {
        notFound(adviser);

        var opened = (BreakGlass.Opened) open(adviser, byReference());

        var end = OCTOBER.plus(Duration.ofHours(4));
        assertThat(opened.until()).isEqualTo(end);
        clock.turnTo(end.minusMillis(1));
        assertThat(CurrentViewer.as(adviser, () -> readClient.read(client)).openUntil())
                .contains(end);
        clock.turnTo(end);
        notFound(adviser);
    }

    @Test
    void only_who_opened_it_can_read_it() {
        open(adviser, byReference());

        notFound(sample.trust().member(Role.SUPERVISOR));
        notFound(sample.administrator());
    }

    @Test
    void it_is_found_by_exact_family_name_and_date_of_birth_and_not_by_less() {
        assertThat(open(adviser, new Asked("", "oconnor", Optional.of(BORN)))).isInstanceOf(BreakGlass.Opened.class);
        assertThat(open(adviser, new Asked("", "OConn", Optional.of(BORN))))
                .isInstanceOf(BreakGlass.NoSuchRecord.class);
        assertThat(open(adviser, new Asked("", "O'Connor", Optional.of(BORN.plusDays(1)))))
                .isInstanceOf(BreakGlass.NoSuchRecord.class);
        assertThat(open(adviser, new Asked("", "O'Connor", Optional.empty())))
                .isInstanceOf(BreakGlass.NoSuchRecord.class);
    }

    @Test
    void two_people_of_one_name_and_birthday_are_told_apart_by_reference() {
        CurrentViewer.as(
                sample.member(Role.ADVISER),
                () -> addClient.add(NewClient.named(ids.get(), "Eve", "O'Connor", BirthDate.on(BORN))));

        assertThat(open(adviser, new Asked("", "O'Connor", Optional.of(BORN))))
                .isInstanceOf(BreakGlass.MoreThanOne.class);
    }

    @Test
    void somebody_behind_a_barrier_is_told_that_there_is_no_such_record() {
        CurrentViewer.as(
                sample.member(Role.SUPERVISOR),
                () -> setBarrier.set("client", client, adviser.person(), "They are neighbours"));

        assertThat(open(adviser, byReference())).isInstanceOf(BreakGlass.NoSuchRecord.class);
        notFound(adviser);
    }

    @Test
    void a_barrier_set_while_it_is_open_closes_it_at_once() {
        open(adviser, byReference());
        CurrentViewer.as(
                sample.member(Role.SUPERVISOR),
                () -> setBarrier.set("client", client, adviser.person(), "They are neighbours"));

        notFound(adviser);
    }

    @Test
    void another_partnership_finds_nothing() {
        assertThat(open(sample.stranger().member(Role.ADVISER), byReference()))
                .isInstanceOf(BreakGlass.NoSuchRecord.class);
    }

    @Test
    void others_than_advisers_and_supervisors_cannot_ask() {
        for (var role : List.of(Role.REFERRER, Role.STUDENT_ADVISER, Role.COORDINATOR, Role.AGENCY_ADMINISTRATOR)) {
            var viewer = sample.trust().member(role);
            assertThatThrownBy(() -> open(viewer, byReference())).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> open(sample.administrator(), byReference())).isInstanceOf(NotFound.class);
    }

    @Test
    void the_sixth_try_in_an_hour_is_refused_even_with_the_right_reference() {
        for (int i = 0; i < BreakGlass.TRIES_AN_HOUR; i++) {
            assertThat(open(adviser, new Asked("AAAA-BBBB", "", Optional.empty())))
                    .isInstanceOf(BreakGlass.NoSuchRecord.class);
        }
        assertThat(open(adviser, byReference())).isInstanceOf(BreakGlass.TooManyTries.class);

        clock.turnTo(OCTOBER.plus(Duration.ofHours(1)));
        assertThat(open(adviser, byReference())).isInstanceOf(BreakGlass.Opened.class);
    }

    @Test
    void a_form_sent_twice_opens_once() {
        open(adviser, byReference());
        open(adviser, byReference());

        assertThat(waiting()).hasSize(1);
    }
}
