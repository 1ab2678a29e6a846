package org.alongside.breakglass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
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
class ReviewOpeningTest {

    /** Half past midnight of the night in which British clocks go back: 00:30 in summer time. */
    private static final Instant OCTOBER = Instant.parse("2026-10-24T23:30:00Z");

    private static final String REASON = "The client is at our desk with an eviction today";
    private static final LocalDate BORN = LocalDate.of(1980, 3, 27);

    private final HandClock clock;
    private final SamplePeople people;
    private final AddClient addClient;
    private final ReadClient readClient;
    private final BreakGlass breakGlass;
    private final ReviewOpening reviewOpening;
    private final OpeningTable table;
    private final BreakGlassToday today;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member adviser;
    private UUID client;
    private String reference;

    ReviewOpeningTest(
            HandClock clock,
            SamplePeople people,
            AddClient addClient,
            ReadClient readClient,
            BreakGlass breakGlass,
            ReviewOpening reviewOpening,
            OpeningTable table,
            BreakGlassToday today,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.clock = clock;
        this.people = people;
        this.addClient = addClient;
        this.readClient = readClient;
        this.breakGlass = breakGlass;
        this.reviewOpening = reviewOpening;
        this.table = table;
        this.today = today;
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

    @Test
    void the_supervisors_of_the_agency_are_told_at_once_and_one_of_them_reviews_it() {
        var supervisor = sample.member(Role.SUPERVISOR);
        open(adviser, byReference());

        assertThat(CurrentViewer.as(supervisor, () -> today.of(supervisor)))
                .singleElement()
                .matches(item -> item.urgent() && item.count() == 1);
        var opening = waiting().getFirst();
        assertThat(opening.reason()).isEqualTo(REASON);
        assertThat(CurrentViewer.as(supervisor, () -> reviewOpening.review(opening.id(), true, "")))
                .isInstanceOf(ReviewOpening.Reviewed.class);
        assertThat(CurrentViewer.as(supervisor, () -> reviewOpening.review(opening.id(), false, "Changed my mind")))
                .isInstanceOf(ReviewOpening.NotYours.class);
        assertThat(CurrentViewer.as(supervisor, () -> today.of(supervisor))).isEmpty();
    }

    @Test
    void nobody_reviews_their_own_and_no_other_agency_reviews_it() {
        var both = new Viewer.Member(
                adviser.person(),
                sample.advice().id(),
                sample.partnership(),
                java.util.Set.of(Role.SUPERVISOR),
                adviser.partnerships());
        open(adviser, byReference());
        var opening = waiting().getFirst().id();

        assertThat(CurrentViewer.as(both, () -> reviewOpening.review(opening, true, "")))
                .isInstanceOf(ReviewOpening.NotYours.class);
        CurrentViewer.as(
                sample.trust().member(Role.SUPERVISOR),
                () -> assertThatThrownBy(() -> reviewOpening.review(opening, true, ""))
                        .isInstanceOf(NotFound.class));
    }
}
