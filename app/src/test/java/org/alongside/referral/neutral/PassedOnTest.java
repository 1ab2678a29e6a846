package org.alongside.referral.neutral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.Agencies;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.kernel.LawArea;
import org.alongside.message.text.Labels;
import org.alongside.message.text.Neutral;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
import org.alongside.partnership.Partnerships;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.route.Intake;
import org.alongside.referral.route.StateIntake;
import org.alongside.referral.triage.PassReferral;
import org.alongside.referral.triage.ReturnReferral;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** The scan of neutral labels goes on where somebody is passed on to an HIV service, or back from one. */
@SpringBootTest
@AutoConfigureMockMvc
class PassedOnTest {

    private static final String NEUTRAL_NAME = "Advice Appointments";

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final ChangePathway changePathway;
    private final StateIntake stateIntake;
    private final PassReferral passReferral;
    private final ReturnReferral returnReferral;
    private final Partnerships partnerships;
    private final Agencies agencies;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member grace;
    private Viewer.Member amira;
    private UUID referral;

    PassedOnTest(
            MockMvc browser,
            SamplePeople people,
            SampleReferrals referrals,
            ChangePathway changePathway,
            StateIntake stateIntake,
            PassReferral passReferral,
            ReturnReferral returnReferral,
            Partnerships partnerships,
            Agencies agencies,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.referrals = referrals;
        this.changePathway = changePathway;
        this.stateIntake = stateIntake;
        this.passReferral = passReferral;
        this.returnReferral = returnReferral;
        this.partnerships = partnerships;
        this.agencies = agencies;
        this.ids = ids;
    }

    @BeforeEach
    void a_nurse_has_referred_and_another_partnership_is_open_to_others() {
        sample = people.fresh();
        grace = sample.trust().member(Role.REFERRER);
        amira = sample.member(Role.ADVISER);
        referral = referrals.sent(sample, SampleReferrals.DEBT);
        var other = sample.stranger();
        var areas = EnumSet.allOf(LawArea.class);
        var intake = new Intake(other.id(), other.partnership(), "HIV Law Centre", areas, "", "", "", false, true);
        CurrentViewer.as(other.member(Role.SUPERVISOR), () -> stateIntake.state(intake));
    }

    @Test
    void the_referrer_reads_the_neutral_name_of_a_service_whose_own_would_tell() throws Exception {
        var clinic = neutral(sample.stranger().partnership());
        pass();
        var page = page();
        assertThat(page).contains("Passed on to " + NEUTRAL_NAME).doesNotContain("HIV Law Centre");
        assertThat(clinic.telling(page.replaceAll("<[^>]*>", " "))).isEmpty();
    }

    @Test
    void and_so_does_whoever_hears_that_it_was_given_back_to_one() throws Exception {
        neutral(sample.partnership());
        pass();
        var there = sample.stranger().member(Role.ADVISER);
        var form = browser.perform(get("/inbox/" + referral + "/return").with(SignedInAs.person(there.person())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(form).contains("Give back to " + NEUTRAL_NAME);
        CurrentViewer.as(there, () -> returnReferral.giveBack(referral));
        assertThat(page()).contains("Passed on to " + NEUTRAL_NAME);
    }

    @Test
    void any_other_service_is_called_by_its_name() throws Exception {
        pass();
        assertThat(page()).contains("Passed on to HIV Law Centre");
    }

    /** From now on the partnership is model 8's; and what would tell of it. */
    private Neutral neutral(UUID partnership) {
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals("hiv-clinic"))
                .findFirst()
                .orElseThrow();
        return CurrentViewer.as(sample.administrator(), () -> {
            changePathway.change(partnership, 0, model.withoutSample());
            return Labels.of(partnerships.seen(partnership), agencies.of(partnership))
                    .neutral();
        });
    }

    private void pass() {
        var agreed = NewDecision.Telling.own(How.TELEPHONE);
        assertThat(CurrentViewer.as(
                        amira,
                        () -> passReferral.pass(
                                ids.get(), referral, sample.stranger().id(), agreed)))
                .isInstanceOf(PassReferral.Passed.class);
    }

    private String page() throws Exception {
        return browser.perform(get("/referrals/" + referral).with(SignedInAs.person(grace.person())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
