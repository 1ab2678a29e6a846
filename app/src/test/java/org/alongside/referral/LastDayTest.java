package org.alongside.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.kernel.LawArea;
import org.alongside.modelfile.Models;
import org.alongside.page.Dates;
import org.alongside.partnership.ChangePathway;
import org.alongside.referral.consultation.AskAdviser;
import org.alongside.referral.draft.Drafts;
import org.alongside.referral.refer.Typed;
import org.alongside.referral.route.Intake;
import org.alongside.referral.route.StateIntake;
import org.alongside.referral.triage.DeclineReason;
import org.alongside.referral.triage.DeclineReferral;
import org.alongside.referral.triage.PassReferral;
import org.alongside.referral.triage.ReturnReferral;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;

/** A partnership takes referrals from its first day to its last; what lies open then is finished. */
@SpringBootTest
class LastDayTest {

    private static final NewDecision.Telling AGREED = NewDecision.Telling.own(How.TELEPHONE);

    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final ReferPatient referPatient;
    private final Drafts drafts;
    private final AskAdviser askAdviser;
    private final ChangePathway changePathway;
    private final StateIntake stateIntake;
    private final PassReferral passReferral;
    private final ReturnReferral returnReferral;
    private final DeclineReferral declineReferral;
    private final Supplier<UUID> ids;
    private final LocalDate today;
    private SampleAgencies sample;
    private Viewer.Member grace;
    private Viewer.Member amira;

    LastDayTest(
            SamplePeople people,
            SampleReferrals referrals,
            ReferPatient referPatient,
            Drafts drafts,
            AskAdviser askAdviser,
            ChangePathway changePathway,
            StateIntake stateIntake,
            PassReferral passReferral,
            ReturnReferral returnReferral,
            DeclineReferral declineReferral,
            Supplier<UUID> ids,
            Clock clock) {
        this.people = people;
        this.referrals = referrals;
        this.referPatient = referPatient;
        this.drafts = drafts;
        this.askAdviser = askAdviser;
        this.changePathway = changePathway;
        this.stateIntake = stateIntake;
        this.passReferral = passReferral;
        this.returnReferral = returnReferral;
        this.declineReferral = declineReferral;
        this.ids = ids;
        this.today = clock.instant().atZone(Dates.ZONE).toLocalDate();
    }

    @BeforeEach
    void a_borough_wide_partnership() {
        sample = people.fresh();
        grace = sample.trust().member(Role.REFERRER);
        amira = sample.member(Role.ADVISER);
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals("borough-wide"))
                .findFirst()
                .orElseThrow();
        as(sample.administrator(), () -> changePathway.change(sample.partnership(), 0, model.withoutSample()));
    }

    private void days(@Nullable LocalDate first, @Nullable LocalDate last) {
        people.days(sample.partnership(), first, last);
    }

    private ReferPatient.Outcome refer() {
        var referral = referrals.of(sample, SampleReferrals.QUYNH, SampleReferrals.DEBT, Set.of());
        return as(grace, () -> referPatient.refer(referral));
    }

    @Test
    void it_takes_referrals_on_its_first_day_and_on_its_last() {
        days(today, today);
        assertThat(refer()).isInstanceOf(ReferPatient.Sent.class);
        assertThat(as(grace, () -> drafts.save(ids.get(), "refer", Typed.NOTHING)))
                .isInstanceOf(Drafts.Saved.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ended yesterday", "begins tomorrow", "is being set up"})
    void outside_of_its_days_it_takes_neither_referral_nor_draft_nor_question(String when) {
        switch (when) {
            case "ended yesterday" -> days(today.minusYears(2), today.minusDays(1));
            case "begins tomorrow" -> days(today.plusDays(1), null);
            default -> days(null, null);
        }
        assertThat(refer()).isInstanceOf(ReferPatient.NotOpen.class);
        assertThat(as(grace, () -> drafts.save(ids.get(), "refer", Typed.NOTHING)))
                .isInstanceOf(Drafts.NotOpen.class);
        assertThat(as(grace, () -> askAdviser.ask(ids.get(), LawArea.DEBT, "Is council tax due in a hospice?")))
                .isInstanceOf(AskAdviser.NotOpen.class);
    }

    @Test
    void whoever_cannot_send_is_told_whom_to_ask() {
        days(today.minusYears(2), today.minusDays(1));
        assertThat(refer()).isInstanceOfSatisfying(ReferPatient.NotOpen.class, no -> {
            assertThat(no.why().words()).startsWith("This partnership ended on " + Dates.day(today.minusDays(1)));
            assertThat(no.why().ask()).extracting("name").containsOnly("Priya Raman");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                insert into referral.referral (id, partnership_id, reference, door, sent_at, sent_by, from_agency_id,
                  noticed_by, noticed_how, person_key, respond_by)
                values (gen_random_uuid(), viewer.partnership(), 'BBBB-2222', 'account', access.at(), viewer.person(),
                  viewer.agency(), 'nurse', 'noticed', '', '2030-01-01')
                """, """
                insert into referral.draft (id, partnership_id, agency_id, person_id, page, typed, saved_at)
                values (gen_random_uuid(), viewer.partnership(), viewer.agency(), viewer.person(), 'refer', '',
                  access.at())
                """, """
                insert into referral.consultation (id, partnership_id, reference, asked_at, asked_by, from_agency_id,
                  law_area, question, agency_id)
                values (gen_random_uuid(), viewer.partnership(), 'CCCC-2222', access.at(), viewer.person(),
                  viewer.agency(), 'debt', 'Is council tax due in a hospice?', viewer.agency())
                """})
    void the_database_takes_none_either(String insert) {
        people.as(grace, insert);
        days(today.minusYears(2), today.minusDays(1));
        assertThatThrownBy(() -> people.as(grace, insert.replace("-2222", "-2223")))
                .hasStackTraceContaining("takes no referrals today");
    }

    @Test
    void what_lies_open_is_passed_on_within_the_partnership_and_declined() {
        var moneyAdvice = people.partner(sample, "advice_agency", "Clover Money Advice");
        var one = referrals.sent(sample, SampleReferrals.DEBT);
        var other = referrals.sent(sample, SampleReferrals.BAILIFF);
        days(today.minusYears(2), today.minusDays(1));

        assertThat(as(amira, () -> passReferral.pass(ids.get(), one, moneyAdvice, AGREED)))
                .isEqualTo(new PassReferral.Passed("Clover Money Advice"));
        var decline = new DeclineReferral.Decline(DeclineReason.NO_CAPACITY, "", Optional.empty());
        assertThat(as(amira, () -> declineReferral.decline(other, decline)))
                .isInstanceOf(DeclineReferral.Declined.class);
    }

    @Test
    void nothing_is_passed_on_to_a_partnership_that_has_ended_and_nothing_given_back_to_one() {
        var clover = sample.stranger();
        openToOthers();
        var kept = referrals.sent(sample, SampleReferrals.DEBT);
        var passed = referrals.sent(sample, SampleReferrals.BAILIFF);
        assertThat(as(amira, () -> passReferral.pass(ids.get(), passed, clover.id(), AGREED)))
                .isInstanceOf(PassReferral.Passed.class);

        people.days(clover.partnership(), today.minusYears(2), today.minusDays(1));
        assertThat(as(amira, passReferral::destinations))
                .extracting(Intake::agency)
                .doesNotContain(clover.id());
        assertThat(as(amira, () -> passReferral.pass(ids.get(), kept, clover.id(), AGREED)))
                .isInstanceOf(PassReferral.TakesNone.class);
        assertThatThrownBy(() -> people.as(amira, """
                        insert into referral.leg (id, referral_id, partnership_id, agency_id, arrived_at, sent_by,
                          urgent, act_by) values (gen_random_uuid(), ?, ?, ?, access.at(), viewer.person(), false,
                          '2030-01-01')
                        """, kept, clover.partnership(), clover.id()))
                .hasStackTraceContaining("takes no referrals today");

        days(today.minusYears(2), today.minusDays(1));
        var there = clover.member(Role.ADVISER);
        assertThat(as(there, () -> returnReferral.giveBack(passed))).isInstanceOf(ReturnReferral.TakesNone.class);
    }

    /** The stranger's agency. */
    private void openToOthers() {
        var other = sample.stranger();
        var areas = EnumSet.allOf(LawArea.class);
        var intake = new Intake(other.id(), other.partnership(), "Clover Law Centre", areas, "", "", "", false, true);
        as(other.member(Role.SUPERVISOR), () -> {
            stateIntake.state(intake);
            return "";
        });
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return CurrentViewer.as(viewer, work);
    }
}
