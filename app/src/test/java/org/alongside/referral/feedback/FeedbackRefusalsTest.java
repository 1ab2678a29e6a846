package org.alongside.referral.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.consent.Consents;
import org.alongside.consent.WithdrawConsent;
import org.alongside.page.NotFound;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.WithdrawReason;
import org.alongside.referral.reach.AskReferrer;
import org.alongside.referral.triage.ReadArrival;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who does not hear what became of a referral, cannot take it back, and cannot tell about it. */
@SpringBootTest
class FeedbackRefusalsTest {

    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final ReadArrival readArrival;
    private final AskReferrer askReferrer;
    private final SentReferrals sentReferrals;
    private final AnswerQuestion answerQuestion;
    private final WithdrawReferral withdrawReferral;
    private final TellReferrer tellReferrer;
    private final Consents consents;
    private final WithdrawConsent withdrawConsent;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member nurse;
    private UUID referral;
    private UUID question;

    FeedbackRefusalsTest(
            SamplePeople people,
            SampleReferrals referrals,
            ReadArrival readArrival,
            AskReferrer askReferrer,
            SentReferrals sentReferrals,
            AnswerQuestion answerQuestion,
            WithdrawReferral withdrawReferral,
            TellReferrer tellReferrer,
            Consents consents,
            WithdrawConsent withdrawConsent,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.referrals = referrals;
        this.readArrival = readArrival;
        this.askReferrer = askReferrer;
        this.sentReferrals = sentReferrals;
        this.answerQuestion = answerQuestion;
        this.withdrawReferral = withdrawReferral;
        this.tellReferrer = tellReferrer;
        this.consents = consents;
        this.withdrawConsent = withdrawConsent;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void the_adviser_has_asked_the_nurse() {
        sample = people.fresh();
        nurse = sample.trust().member(Role.REFERRER);
        referral = referrals.sent(sample, SampleReferrals.DEBT);
        var amira = sample.member(Role.ADVISER);
        CurrentViewer.as(amira, () -> {
            readArrival.read(referral);
            askReferrer.ask(ids.get(), referral, "Is there a letter?");
        });
        question = read().questions().getFirst().id();
    }

    private SentReferrals.Reading read() {
        return CurrentViewer.as(nurse, () -> sentReferrals.read(referral));
    }

    @Test
    void nobody_but_who_sent_it_reads_answers_or_withdraws() {
        var before = read();
        others().forEach(viewer -> CurrentViewer.as(
                viewer,
                () -> Stream.<Runnable>of(
                                () -> sentReferrals.read(referral),
                                () -> answerQuestion.answer(referral, question, "No"),
                                () -> withdrawReferral.withdraw(referral, WithdrawReason.SENT_IN_ERROR))
                        .forEach(use ->
                                assertThatThrownBy(use::run).as("%s", viewer).isInstanceOf(NotFound.class))));
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void nobody_else_finds_it_in_a_list() {
        var turn = SentReferrals.Turn.FIRST;
        Stream.of(sample.trust().member(Role.COORDINATOR), sample.stranger().member(Role.REFERRER))
                .forEach(viewer -> assertThat(
                                CurrentViewer.as(viewer, () -> sentReferrals.page(SentReferrals.Filter.ALL, turn))
                                        .referrals())
                        .isEmpty());
    }

    @Test
    void only_the_agency_that_has_it_can_tell() {
        Stream.of(
                        nurse,
                        sample.trust().member(Role.ADVISER),
                        sample.stranger().member(Role.ADVISER),
                        sample.member(Role.FUNDER),
                        sample.administrator())
                .forEach(viewer -> assertThatThrownBy(() -> tell(viewer))
                        .as("%s", viewer)
                        .isInstanceOf(DataAccessException.class));
        assertThat(read().line().facts()).extracting(Fact::word).containsExactly(Word.RECEIVED);
    }

    private void tell(Viewer viewer) {
        CurrentViewer.as(
                viewer,
                () -> transaction.executeWithoutResult(ignored -> tellReferrer.outcome(referral, Band.BETTER_OFF)));
    }

    @Test
    void nobody_but_the_agency_that_keeps_a_consent_withdraws_it() {
        var kept = CurrentViewer.as(nurse, () -> consents.about(null, List.of(referral)));
        others().forEach(viewer -> CurrentViewer.as(
                viewer,
                () -> kept.forEach(one -> assertThatThrownBy(() -> withdrawConsent.withdraw(one.id()))
                        .as("%s", viewer)
                        .isInstanceOf(NotFound.class))));
        assertThat(CurrentViewer.as(nurse, () -> consents.about(null, List.of(referral))))
                .isEqualTo(kept);
    }

    private Stream<Viewer> others() {
        return Stream.of(
                sample.member(Role.ADVISER),
                sample.member(Role.REFERRER),
                sample.trust().member(Role.COORDINATOR),
                sample.trust().member(Role.FUNDER),
                sample.trust().member(Role.AGENCY_ADMINISTRATOR),
                sample.stranger().member(Role.REFERRER),
                sample.stranger().member(Role.COORDINATOR),
                sample.administrator(),
                new Viewer.Guest(nurse.person()),
                Viewer.NOBODY);
    }
}
