package org.alongside.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.database.Apart;
import org.alongside.referral.Door;
import org.alongside.referral.NewReferral;
import org.alongside.referral.Noticed;
import org.alongside.referral.ReferPatient;
import org.alongside.referral.ReferredPerson;
import org.alongside.referral.ReferredPerson.Reach;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.reach.Attempt;
import org.alongside.referral.reach.RecordAttempt;
import org.alongside.referral.triage.DeclineReason;
import org.alongside.referral.triage.DeclineReferral;
import org.alongside.servicemodel.Referring;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the person themselves is sent: only where they said that it is safe, and nothing that is undone. */
@SpringBootTest
class TellPersonTest {

    private static final Viewer DOOR = new Viewer.Task(ReferPatient.AT_THE_DOOR);
    private static final Reach TEXTS = new Reach("07700 900123", false, true, "quynh@example.org", "");
    private static final Reach CALLS = new Reach("07700 900123", true, false, null, "");
    private static final Reach MAIL = new Reach("07700 900123", true, false, "quynh@example.org", "");
    private static final Reach AT_HOME = new Reach("020 7946 0018", true, true, "quynh@example.org", "");
    private static final Reach NOTE = new Reach("07700 900123", true, true, null, "Only when my husband is out");

    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final ReferPatient referPatient;
    private final RecordAttempt recordAttempt;
    private final DeclineReferral declineReferral;
    private final Apart apart;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member amira;

    TellPersonTest(
            SamplePeople people,
            SampleReferrals referrals,
            ReferPatient referPatient,
            RecordAttempt recordAttempt,
            DeclineReferral declineReferral,
            Apart apart,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.people = people;
        this.referrals = referrals;
        this.referPatient = referPatient;
        this.recordAttempt = recordAttempt;
        this.declineReferral = declineReferral;
        this.apart = apart;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ids = ids;
    }

    @BeforeEach
    void meet() {
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
    }

    @Test
    void whoever_asks_for_help_gets_a_receipt_by_text_where_texts_are_safe_and_else_by_e_mail() {
        assertThat(messages(himself(TEXTS, false)))
                .containsExactly("self-referral-receipt text 07700 900123, neutral: false");
        assertThat(messages(himself(MAIL, false)))
                .containsExactly("self-referral-receipt email quynh@example.org, neutral: false");
        assertThat(messages(himself(AT_HOME, false)))
                .containsExactly("self-referral-receipt email quynh@example.org, neutral: false");
    }

    @Test
    void nobody_gets_a_receipt_at_a_number_that_is_only_safe_to_call() {
        assertThat(messages(himself(CALLS, false))).isEmpty();
        assertThat(messages(himself(Reach.NONE, false))).isEmpty();
    }

    @Test
    void a_receipt_is_in_neutral_words_when_they_were_asked_for() {
        assertThat(messages(himself(TEXTS, true)))
                .containsExactly("self-referral-receipt text 07700 900123, neutral: true");
    }

    @Test
    void a_form_that_is_sent_twice_brings_one_receipt_and_one_that_is_undone_none() {
        var twice = referral(Door.SELF, TEXTS, false);
        CurrentViewer.as(DOOR, () -> referPatient.refer(twice));
        assertThat(CurrentViewer.as(DOOR, () -> referPatient.refer(twice)))
                .isInstanceOf(ReferPatient.SentAlready.class);
        assertThat(messages(twice.id())).hasSize(1);

        var undone = referral(Door.SELF, TEXTS, false);
        CurrentViewer.as(
                DOOR,
                () -> transaction.executeWithoutResult(status -> {
                    referPatient.refer(undone);
                    status.setRollbackOnly();
                }));
        assertThat(messages(undone.id())).isEmpty();
    }

    @Test
    void whom_a_team_refers_by_its_link_gets_none() {
        var one = referral(Door.TEAM_LINK, TEXTS, false);
        assertThat(CurrentViewer.as(DOOR, () -> referPatient.refer(one))).isInstanceOf(ReferPatient.Sent.class);
        assertThat(messages(one.id())).isEmpty();
    }

    @Test
    void whom_nobody_could_reach_is_told_by_a_safe_way() {
        assertThat(messages(given(TEXTS, Attempt.Outcome.NO_ANSWER)))
                .containsExactly("could-not-reach text 07700 900123, neutral: false");
        assertThat(messages(given(MAIL, Attempt.Outcome.WRONG_NUMBER)))
                .containsExactly("could-not-reach email quynh@example.org, neutral: false");
    }

    @Test
    void nothing_goes_where_it_is_not_safe_or_a_note_says_when_it_is() {
        assertThat(messages(given(CALLS, Attempt.Outcome.NO_ANSWER))).isEmpty();
        assertThat(messages(given(TEXTS, Attempt.Outcome.NOT_SAFE))).isEmpty();
        assertThat(messages(given(NOTE, Attempt.Outcome.NO_ANSWER))).isEmpty();
    }

    @Test
    void a_wrong_number_is_not_texted() {
        var reach = new Reach("07700 900123", true, true, null, "");
        assertThat(messages(given(reach, Attempt.Outcome.WRONG_NUMBER))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COULD_NOT_REACH", "CONFLICT"})
    void whoever_is_declined_for_another_reason_gets_nothing(DeclineReason reason) {
        var id = sent(TEXTS);
        tries(id, Attempt.Outcome.NO_ANSWER);
        CurrentViewer.as(amira, () -> declineReferral.decline(id, because(reason)));
        assertThat(messages(id)).isEmpty();
    }

    @Test
    void a_decision_that_is_undone_tells_nobody() {
        var id = sent(TEXTS);
        tries(id, Attempt.Outcome.NO_ANSWER);
        CurrentViewer.as(
                amira,
                () -> transaction.executeWithoutResult(status -> {
                    assertThat(declineReferral.decline(id, because(DeclineReason.COULD_NOT_REACH)))
                            .isInstanceOf(DeclineReferral.Declined.class);
                    status.setRollbackOnly();
                }));
        assertThat(messages(id)).isEmpty();
    }

    /** Sent by the person themselves, without an account. */
    private UUID himself(Reach reach, boolean neutral) {
        var one = referral(Door.SELF, reach, neutral);
        assertThat(CurrentViewer.as(DOOR, () -> referPatient.refer(one))).isInstanceOf(ReferPatient.Sent.class);
        return one.id();
    }

    /** Sent by the nurse, tried three times, and declined. */
    private UUID given(Reach reach, Attempt.Outcome outcome) {
        var id = sent(reach);
        tries(id, outcome);
        assertThat(CurrentViewer.as(amira, () -> declineReferral.decline(id, because(DeclineReason.COULD_NOT_REACH))))
                .isInstanceOf(DeclineReferral.Declined.class);
        return id;
    }

    private UUID sent(Reach reach) {
        var one = referral(Door.ACCOUNT, reach, false);
        CurrentViewer.as(sample.trust().member(Role.REFERRER), () -> referPatient.refer(one));
        return one.id();
    }

    private void tries(UUID referral, Attempt.Outcome outcome) {
        for (int i = 0; i < 3; i++) {
            CurrentViewer.as(
                    amira, () -> recordAttempt.record(ids.get(), referral, Attempt.Channel.PHONE, outcome, ""));
        }
    }

    private static DeclineReferral.Decline because(DeclineReason reason) {
        return new DeclineReferral.Decline(reason, "", Optional.empty());
    }

    private NewReferral referral(Door door, Reach reach, boolean neutral) {
        var one = referrals.of(sample, person(reach), SampleReferrals.DEBT, Set.of());
        var nobody = Optional.<UUID>empty();
        var origin = door == Door.SELF
                ? new NewReferral.Origin(nobody, nobody, nobody, "", "", Referring.Who.SELF, Noticed.SELF)
                : one.origin();
        return new NewReferral(
                one.id(), one.partnership(), door, origin, one.person(), one.need(), one.agreed(), nobody, neutral);
    }

    private static ReferredPerson person(Reach reach) {
        return new ReferredPerson("Quỳnh", "O'Brien", null, null, reach, null, "", false, List.of(), Optional.empty());
    }

    private List<String> messages(UUID about) {
        return apart.as(
                new Viewer.Task("message-send"),
                () -> jdbc.sql("""
                        select template || ' ' || channel || ' ' || address || ', neutral: ' || neutral
                        from message.message where about_id = ? and to_kind = 'typed' order by made_at
                        """).param(about).query(String.class).list());
    }
}
