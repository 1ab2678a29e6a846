package org.alongside.referral.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.consent.Consents;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.consent.WithdrawConsent;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.kernel.LawArea;
import org.alongside.page.NotFound;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.route.Intake;
import org.alongside.referral.route.StateIntake;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** A referral that goes to another partnership and comes back. */
@SpringBootTest
class GiveBackTest {

    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final StateIntake stateIntake;
    private final PassReferral passReferral;
    private final DeclineReferral declineReferral;
    private final ReturnReferral returnReferral;
    private final GiveToTeam giveToTeam;
    private final ReadArrival readArrival;
    private final Consents consents;
    private final WithdrawConsent withdrawConsent;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member amira;
    private Viewer.Member elsewhere;
    private UUID referral;

    GiveBackTest(
            SamplePeople people,
            SampleReferrals referrals,
            StateIntake stateIntake,
            PassReferral passReferral,
            DeclineReferral declineReferral,
            ReturnReferral returnReferral,
            GiveToTeam giveToTeam,
            ReadArrival readArrival,
            Consents consents,
            WithdrawConsent withdrawConsent,
            Supplier<UUID> ids) {
        this.people = people;
        this.referrals = referrals;
        this.stateIntake = stateIntake;
        this.passReferral = passReferral;
        this.declineReferral = declineReferral;
        this.returnReferral = returnReferral;
        this.giveToTeam = giveToTeam;
        this.readArrival = readArrival;
        this.consents = consents;
        this.withdrawConsent = withdrawConsent;
        this.ids = ids;
    }

    @BeforeEach
    void a_strangers_agency_is_open_to_others() {
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
        elsewhere = sample.stranger().member(Role.ADVISER);
        referral = referrals.sent(sample, SampleReferrals.DEBT);
        var other = sample.stranger();
        CurrentViewer.as(
                other.member(Role.SUPERVISOR),
                () -> stateIntake.state(new Intake(
                        other.id(),
                        other.partnership(),
                        "Clover Law Centre",
                        EnumSet.allOf(LawArea.class),
                        "",
                        "",
                        "",
                        false,
                        true)));
    }

    @Test
    void another_partnership_needs_the_clients_agreement_and_can_give_it_back() {
        var there = sample.stranger().id();
        assertThat(as(amira, () -> passReferral.pass(ids.get(), referral, there, null)))
                .isInstanceOf(PassReferral.AskTheClient.class);
        var agreed = NewDecision.Telling.own(How.TELEPHONE);
        assertThat(as(amira, () -> passReferral.pass(ids.get(), referral, there, agreed)))
                .isEqualTo(new PassReferral.Passed("Clover Law Centre"));

        assertThat(as(elsewhere, () -> readArrival.read(referral)).leg().passedFrom())
                .map(Leg.Sender::agency)
                .contains(sample.advice().id());
        assertThat(as(elsewhere, () -> returnReferral.giveBack(referral))).isInstanceOf(ReturnReferral.Returned.class);
        assertThat(as(amira, () -> readArrival.read(referral)).leg().open()).isTrue();
        assertThat(as(elsewhere, () -> returnReferral.giveBack(referral))).isInstanceOf(ReturnReferral.TooLate.class);
    }

    @Test
    void whoever_no_longer_agrees_to_be_referred_is_asked_before_another_agency_hears_of_them() {
        var debtAdvice = people.partner(sample, "advice_agency", "Clover Money Advice");
        var refer = as(amira, () -> consents.about(null, List.of(referral))).stream()
                .filter(one -> one.purpose() == ConsentPurpose.REFER)
                .findFirst()
                .orElseThrow();
        as(sample.trust().member(Role.REFERRER), () -> withdrawConsent.withdraw(refer.id()));
        var decline = new DeclineReferral.Decline(
                DeclineReason.CONFLICT, "", Optional.of(new Destination.ToAgency(debtAdvice)));
        assertThat(as(amira, () -> declineReferral.decline(referral, decline)))
                .isInstanceOf(DeclineReferral.NotAgreed.class);
        assertThat(as(amira, () -> passReferral.pass(ids.get(), referral, debtAdvice, null)))
                .isInstanceOf(PassReferral.AskTheClient.class);
        var agreed = NewDecision.Telling.own(How.TELEPHONE);
        assertThat(as(amira, () -> passReferral.pass(ids.get(), referral, debtAdvice, agreed)))
                .isEqualTo(new PassReferral.Passed("Clover Money Advice"));
    }

    @Test
    void what_nobody_passed_on_cannot_be_given_back() {
        assertThatThrownBy(() -> as(amira, () -> returnReferral.giveBack(referral)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_declines_sends_nobody_to_another_partnership() {
        var decline = new DeclineReferral.Decline(
                DeclineReason.CONFLICT,
                "",
                Optional.of(new Destination.ToAgency(sample.stranger().id())));
        assertThatThrownBy(() -> as(amira, () -> declineReferral.decline(referral, decline)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_referral_is_given_to_no_team_of_somebody_elses() {
        assertThatThrownBy(() -> as(amira, () -> giveToTeam.give(referral, Optional.of(ids.get()))))
                .isInstanceOf(NotFound.class);
        assertThat(as(amira, () -> giveToTeam.give(referral, Optional.empty()))).isInstanceOf(GiveToTeam.Given.class);
        assertThatThrownBy(() -> as(elsewhere, () -> giveToTeam.give(referral, Optional.empty())))
                .isInstanceOf(NotFound.class);
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        return CurrentViewer.as(viewer, work);
    }
}
