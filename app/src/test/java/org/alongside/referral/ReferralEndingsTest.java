package org.alongside.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.alongside.page.NotFound;
import org.alongside.referral.feedback.Fact;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.feedback.WithdrawReferral;
import org.alongside.referral.queue.Inbox;
import org.alongside.referral.reach.Attempt;
import org.alongside.referral.reach.RecordAttempt;
import org.alongside.referral.triage.AcceptReferral;
import org.alongside.referral.triage.DeclineReason;
import org.alongside.referral.triage.DeclineReferral;
import org.alongside.referral.triage.Destination;
import org.alongside.referral.triage.ReadArrival;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** How a referral ends when it is not accepted, and who never sees it. */
@SpringBootTest
class ReferralEndingsTest {

    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final Inbox inbox;
    private final ReadArrival readArrival;
    private final RecordAttempt recordAttempt;
    private final AcceptReferral acceptReferral;
    private final DeclineReferral declineReferral;
    private final WithdrawReferral withdrawReferral;
    private final SentReferrals sentReferrals;
    private final LiveReferrals liveReferrals;
    private final AddClient addClient;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member nurse;
    private Viewer.Member adviser;

    ReferralEndingsTest(
            SamplePeople people,
            SampleReferrals referrals,
            Inbox inbox,
            ReadArrival readArrival,
            RecordAttempt recordAttempt,
            AcceptReferral acceptReferral,
            DeclineReferral declineReferral,
            WithdrawReferral withdrawReferral,
            SentReferrals sentReferrals,
            LiveReferrals liveReferrals,
            AddClient addClient,
            Supplier<UUID> ids) {
        this.people = people;
        this.referrals = referrals;
        this.inbox = inbox;
        this.readArrival = readArrival;
        this.recordAttempt = recordAttempt;
        this.acceptReferral = acceptReferral;
        this.declineReferral = declineReferral;
        this.withdrawReferral = withdrawReferral;
        this.sentReferrals = sentReferrals;
        this.liveReferrals = liveReferrals;
        this.addClient = addClient;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
        nurse = sample.trust().member(Role.REFERRER);
        adviser = sample.advice().member(Role.ADVISER);
    }

    @Test
    void could_not_reach_takes_three_tries() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var decline = new DeclineReferral.Decline(DeclineReason.COULD_NOT_REACH, "", Optional.empty());
        assertThat(as(adviser, () -> declineReferral.decline(referral, decline)))
                .isEqualTo(new DeclineReferral.TryAgain(0, 3));
        for (int i = 0; i < 3; i++) {
            as(adviser, () -> {
                recordAttempt.record(ids.get(), referral, Attempt.Channel.PHONE, Attempt.Outcome.NO_ANSWER, "");
                return true;
            });
        }
        assertThat(as(adviser, () -> declineReferral.decline(referral, decline)))
                .isInstanceOf(DeclineReferral.Declined.class);
        assertThat(told(referral)).containsExactly("Could not be reached");
    }

    @Test
    void who_was_reached_once_is_tried_anew() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var decline = new DeclineReferral.Decline(DeclineReason.COULD_NOT_REACH, "", Optional.empty());
        for (var outcome : new Attempt.Outcome[] {
            Attempt.Outcome.NO_ANSWER, Attempt.Outcome.NO_ANSWER, Attempt.Outcome.REACHED, Attempt.Outcome.MESSAGE_LEFT
        }) {
            as(adviser, () -> {
                recordAttempt.record(ids.get(), referral, Attempt.Channel.PHONE, outcome, "");
                return true;
            });
        }
        assertThat(as(adviser, () -> declineReferral.decline(referral, decline)))
                .isEqualTo(new DeclineReferral.TryAgain(1, 3));
    }

    @Test
    void a_conflict_tells_the_nurse_only_where_it_went() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var nowhere = new DeclineReferral.Decline(DeclineReason.CONFLICT, "We act for the landlord", Optional.empty());
        assertThat(as(adviser, () -> declineReferral.decline(referral, nowhere)))
                .isInstanceOf(DeclineReferral.WhereTo.class);
        var somewhere = new DeclineReferral.Decline(
                DeclineReason.CONFLICT,
                "We act for the landlord",
                Optional.of(new Destination.Outside("Clover Law Centre")));
        as(adviser, () -> declineReferral.decline(referral, somewhere));
        assertThat(told(referral)).containsExactly("Passed on to Clover Law Centre");
    }

    @Test
    void for_the_nurse_it_ends_where_somebody_is_sent_to_a_place_outside() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var decline = new DeclineReferral.Decline(
                DeclineReason.OUT_OF_SCOPE, "", Optional.of(new Destination.Outside("Clover Law Centre")));
        as(adviser, () -> declineReferral.decline(referral, decline));
        var line = as(nurse, () -> sentReferrals.read(referral)).line();
        assertThat(line.standing()).isEqualTo("Passed on to Clover Law Centre");
        assertThat(line.ended()).isTrue();
        assertThat(line.unanswered()).isFalse();
        assertThat(line.outcome()).isEqualTo("None");
        var open = new SentReferrals.Filter(false, true, false);
        assertThat(as(nurse, () -> sentReferrals.page(open, SentReferrals.Turn.FIRST))
                        .referrals())
                .isEmpty();
        assertThat(as(nurse, () -> liveReferrals.of(SampleReferrals.QUYNH))).isEmpty();
    }

    @Test
    void of_two_who_decide_at_once_one_wins_and_the_other_is_told_who() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var client = client();
        as(adviser, () -> acceptReferral.accept(referral, client));
        var decline = new DeclineReferral.Decline(DeclineReason.NO_CAPACITY, "", Optional.empty());
        var outcome = as(sample.advice().member(Role.SUPERVISOR), () -> declineReferral.decline(referral, decline));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        DeclineReferral.TooLate.class,
                        late -> assertThat(late.overtaken().words()).startsWith("Accepted by Amira Haddad"));
    }

    @Test
    void a_withdrawn_referral_leaves_the_inbox_and_is_seen_there_no_more() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        as(adviser, () -> readArrival.read(referral));
        as(nurse, () -> withdrawReferral.withdraw(referral, WithdrawReason.CLIENT_DECLINED));
        assertThat(as(adviser, () -> inbox.page(Inbox.Filter.ALL, null, null)).arrivals())
                .isEmpty();
        assertThatThrownBy(() -> as(adviser, () -> readArrival.read(referral))).isInstanceOf(NotFound.class);
    }

    @Test
    void strangers_colleagues_elsewhere_and_administrators_see_nothing_of_it() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        var stranger = sample.stranger().member(Role.ADVISER);
        assertThatThrownBy(() -> as(stranger, () -> readArrival.read(referral))).isInstanceOf(NotFound.class);
        var colleague = sample.trust().member(Role.COORDINATOR);
        assertThatThrownBy(() -> as(colleague, () -> sentReferrals.read(referral)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(sample.administrator(), () -> readArrival.read(referral)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> as(sample.advice().member(Role.FUNDER), () -> inbox.page(Inbox.Filter.ALL, null, null)))
                .isInstanceOf(NotFound.class);
    }

    private List<String> told(UUID referral) {
        return as(nurse, () -> sentReferrals.read(referral)).line().facts().stream()
                .map(Fact::words)
                .toList();
    }

    private UUID client() {
        var id = ids.get();
        as(adviser, () -> {
            addClient.add(NewClient.named(id, "Quỳnh", "O'Brien", BirthDate.on(LocalDate.of(1984, 2, 29))));
            return true;
        });
        return id;
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return CurrentViewer.as(viewer, work);
    }
}
