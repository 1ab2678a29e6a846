package org.alongside.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.consent.Consents;
import org.alongside.consent.Part;
import org.alongside.consent.WithdrawConsent;
import org.alongside.page.Dates;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.referral.reach.AskReferrer;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What a team hears on Monday: counts of what the clients agreed to, references, never a name. */
@SpringBootTest
@AutoConfigureMockMvc
class SendDigestTest {

    private static final Set<Part> ALL = Set.of(Part.values());

    private final SampleTeam teams;
    private final SendDigest sendDigest;
    private final AskReferrer askReferrer;
    private final TellReferrer tellReferrer;
    private final SentReferrals sentReferrals;
    private final ChooseNotices chooseNotices;
    private final Consents consents;
    private final WithdrawConsent withdrawConsent;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private SampleTeam.Team team;

    SendDigestTest(
            SampleTeam teams,
            SendDigest sendDigest,
            AskReferrer askReferrer,
            TellReferrer tellReferrer,
            SentReferrals sentReferrals,
            ChooseNotices chooseNotices,
            Consents consents,
            WithdrawConsent withdrawConsent,
            TransactionTemplate transaction,
            Clock clock,
            Supplier<UUID> ids) {
        this.teams = teams;
        this.sendDigest = sendDigest;
        this.askReferrer = askReferrer;
        this.tellReferrer = tellReferrer;
        this.sentReferrals = sentReferrals;
        this.chooseNotices = chooseNotices;
        this.consents = consents;
        this.withdrawConsent = withdrawConsent;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void a_team_of_the_trust() {
        team = teams.fresh();
    }

    /** As on the Monday to come: for the week that runs now. */
    private void digest() {
        var next = clock.instant().atZone(Dates.ZONE).toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        CurrentViewer.as(new Viewer.Task(SendDigest.TASK), () -> sendDigest.send(next));
    }

    private void asAmira(Runnable deed) {
        CurrentViewer.as(team.amira(), () -> transaction.executeWithoutResult(ignored -> deed.run()));
    }

    private String reference(UUID referral) {
        return CurrentViewer.as(team.grace(), () -> sentReferrals.read(referral))
                .line()
                .reference();
    }

    @Test
    void counts_what_the_consents_open_and_names_references_only() {
        var open = teams.refers(team, ALL);
        var silent = teams.refers(team, Set.of());
        asAmira(() -> List.of(open, silent).forEach(tellReferrer::accepted));
        asAmira(() -> askReferrer.ask(ids.get(), open, "Is there a letter?"));
        digest();
        assertThat(teams.messages(team.id())).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(team.grace().person());
            assertThat(one.fields())
                    .containsEntry("sent", "2")
                    .containsEntry("accepted", "1")
                    .containsEntry("waiting", reference(open));
            assertThat(one.fields().toString()).doesNotContain("Brien");
        });
    }

    @Test
    void what_was_agreed_and_is_withdrawn_since_is_not_counted() {
        var referral = teams.refers(team, ALL);
        asAmira(() -> tellReferrer.accepted(referral));
        var consent = CurrentViewer.as(team.grace(), () -> consents.about(null, List.of(referral))).stream()
                .filter(one -> !one.parts().isEmpty())
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(team.grace(), () -> withdrawConsent.withdraw(consent.id()));
        digest();
        assertThat(teams.messages(team.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.fields()).containsEntry("accepted", "0"));
    }

    @Test
    void one_that_is_run_again_after_a_crash_is_sent_once() {
        teams.refers(team, Set.of());
        digest();
        digest();
        assertThat(teams.messages(team.id())).hasSize(1);
    }

    @Test
    void a_team_without_news_and_a_nurse_who_does_not_want_it_get_none() {
        digest();
        assertThat(teams.messages(team.id())).isEmpty();
        CurrentViewer.as(team.grace(), () -> chooseNotices.choose(Set.of(Notice.ARRIVALS)));
        teams.refers(team, Set.of());
        digest();
        assertThat(teams.messages(team.id())).isEmpty();
    }
}
