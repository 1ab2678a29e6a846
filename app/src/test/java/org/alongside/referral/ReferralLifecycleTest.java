package org.alongside.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.consent.Consents;
import org.alongside.consent.Part;
import org.alongside.consent.WithdrawConsent;
import org.alongside.referral.feedback.AnswerQuestion;
import org.alongside.referral.feedback.Band;
import org.alongside.referral.feedback.Fact;
import org.alongside.referral.feedback.SentReferrals;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.referral.feedback.Word;
import org.alongside.referral.queue.Inbox;
import org.alongside.referral.reach.AskReferrer;
import org.alongside.referral.triage.AcceptReferral;
import org.alongside.referral.triage.ReadArrival;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of a referral, from the nurse who sends it to what she hears of it. */
@SpringBootTest
class ReferralLifecycleTest {

    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final ReferPatient referPatient;
    private final Inbox inbox;
    private final ReadArrival readArrival;
    private final AskReferrer askReferrer;
    private final AnswerQuestion answerQuestion;
    private final AcceptReferral acceptReferral;
    private final SentReferrals sentReferrals;
    private final TellReferrer tellReferrer;
    private final Consents consents;
    private final WithdrawConsent withdrawConsent;
    private final AddClient addClient;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member nurse;
    private Viewer.Member adviser;

    ReferralLifecycleTest(
            SamplePeople people,
            SampleReferrals referrals,
            ReferPatient referPatient,
            Inbox inbox,
            ReadArrival readArrival,
            AskReferrer askReferrer,
            AnswerQuestion answerQuestion,
            AcceptReferral acceptReferral,
            SentReferrals sentReferrals,
            TellReferrer tellReferrer,
            Consents consents,
            WithdrawConsent withdrawConsent,
            AddClient addClient,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.referrals = referrals;
        this.referPatient = referPatient;
        this.inbox = inbox;
        this.readArrival = readArrival;
        this.askReferrer = askReferrer;
        this.answerQuestion = answerQuestion;
        this.acceptReferral = acceptReferral;
        this.sentReferrals = sentReferrals;
        this.tellReferrer = tellReferrer;
        this.consents = consents;
        this.withdrawConsent = withdrawConsent;
        this.addClient = addClient;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
        nurse = sample.trust().member(Role.REFERRER);
        adviser = sample.advice().member(Role.ADVISER);
    }

    @Test
    void a_referral_is_read_asked_about_accepted_and_its_end_told_to_the_nurse() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        assertThat(told(referral)).isEmpty();

        var waiting = as(adviser, () -> inbox.page(Inbox.Filter.ALL, null, null));
        assertThat(waiting.arrivals()).singleElement().satisfies(arrival -> {
            assertThat(arrival.name()).isEqualTo("Quỳnh O'Brien");
            assertThat(arrival.opened()).isFalse();
        });

        as(adviser, () -> readArrival.read(referral));
        assertThat(told(referral)).containsExactly("Received");

        as(adviser, () -> {
            askReferrer.ask(ids.get(), referral, "Is there a letter from the council?");
            return true;
        });
        var question = as(nurse, () -> sentReferrals.read(referral)).questions().getFirst();
        as(nurse, () -> answerQuestion.answer(referral, question.id(), "Yes, dated 3 November"));
        assertThat(as(adviser, () -> readArrival.read(referral)).questions())
                .singleElement()
                .satisfies(one -> assertThat(one.answer()).isEqualTo("Yes, dated 3 November"));

        var client = client();
        assertThat(as(adviser, () -> acceptReferral.accept(referral, client)))
                .isInstanceOf(AcceptReferral.Accepted.class);
        as(
                adviser,
                () -> transaction.execute(ignored -> {
                    tellReferrer.appointment(referral, Word.KEPT);
                    tellReferrer.outcome(referral, Band.BETTER_OFF);
                    return true;
                }));
        assertThat(told(referral)).containsExactly("Received", "Accepted", "Appointment kept", "Outcome: better off");
        assertThat(as(adviser, () -> inbox.page(Inbox.Filter.ALL, null, null)).arrivals())
                .isEmpty();
    }

    @Test
    void the_nurse_hears_only_the_parts_the_client_agreed_to_and_nothing_once_consent_is_withdrawn() {
        var referral = referrals.sent(sample, SampleReferrals.DEBT, Set.of(Part.STATUS));
        as(adviser, () -> readArrival.read(referral));
        as(
                adviser,
                () -> transaction.execute(ignored -> {
                    tellReferrer.outcome(referral, Band.BETTER_OFF);
                    return true;
                }));
        assertThat(told(referral)).containsExactly("Received");

        var consent = as(nurse, () -> consents.about(null, List.of(referral))).stream()
                .filter(one -> !one.parts().isEmpty())
                .findFirst()
                .orElseThrow();
        as(nurse, () -> withdrawConsent.withdraw(consent.id()));
        assertThat(told(referral)).isEmpty();
        assertThat(as(nurse, () -> sentReferrals.read(referral)).line().standing())
                .isEqualTo("Not shared: the client did not agree");
    }

    @Test
    void nobody_is_referred_who_did_not_agree() {
        var asked = referrals.of(sample, SampleReferrals.QUYNH, SampleReferrals.DEBT, Set.of());
        var refused = new NewReferral(
                asked.id(),
                asked.partnership(),
                asked.door(),
                asked.origin(),
                asked.person(),
                asked.need(),
                new NewReferral.Agreed(false, Set.of(), asked.agreed().telling()),
                Optional.empty(),
                false);
        assertThat(as(nurse, () -> referPatient.refer(refused))).isInstanceOf(ReferPatient.NotAgreed.class);
        assertThat(as(nurse, () -> sentReferrals.page(SentReferrals.Filter.ALL, SentReferrals.Turn.FIRST))
                        .referrals())
                .isEmpty();
    }

    @Test
    void a_form_sent_twice_is_one_referral() {
        var referral = referrals.of(sample, SampleReferrals.QUYNH, SampleReferrals.DEBT, Set.of());
        assertThat(as(nurse, () -> referPatient.refer(referral))).isInstanceOf(ReferPatient.Sent.class);
        assertThat(as(nurse, () -> referPatient.refer(referral))).isInstanceOf(ReferPatient.SentAlready.class);
        assertThat(as(adviser, () -> inbox.page(Inbox.Filter.ALL, null, null)).count())
                .isOne();
    }

    @Test
    void urgent_ones_stand_first_then_those_with_the_earliest_date() {
        var late = referrals.sent(sample, new Need(Set.of(), Set.of(), LocalDate.of(2031, 1, 1), ""));
        var letter = referrals.sent(sample, new Need(Set.of(), Set.of(Alarm.LETTER), LocalDate.of(2020, 1, 1), ""));
        var bailiff = referrals.sent(sample, SampleReferrals.BAILIFF);
        assertThat(as(adviser, () -> inbox.page(Inbox.Filter.ALL, null, null)).arrivals())
                .extracting(arrival -> arrival.referral())
                .containsExactly(bailiff, letter, late);
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
