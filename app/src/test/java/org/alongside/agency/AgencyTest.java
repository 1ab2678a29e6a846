package org.alongside.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.alongside.access.AddAgency;
import org.alongside.access.AddTeam;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.access.Standings;
import org.alongside.agency.Named.Unit;
import org.alongside.page.NotFound;
import org.alongside.secondfactor.DemandSecondStep;
import org.alongside.secondfactor.TwoSteps;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class AgencyTest {

    private final DemandSecondStep demandSecondStep;
    private final TwoSteps twoSteps;
    private final SamplePeople samples;
    private final AddAgency addAgency;
    private final AddTeam addTeam;
    private final Rename rename;
    private final EndAgency endAgency;
    private final EndTeam endTeam;
    private final AgenciesOfViewer agencies;
    private final Standings standings;

    private SampleAgencies sample;
    private UUID trust;

    AgencyTest(
            DemandSecondStep demandSecondStep,
            TwoSteps twoSteps,
            SamplePeople samples,
            AddAgency addAgency,
            AddTeam addTeam,
            Rename rename,
            EndAgency endAgency,
            EndTeam endTeam,
            AgenciesOfViewer agencies,
            Standings standings) {
        this.demandSecondStep = demandSecondStep;
        this.twoSteps = twoSteps;
        this.samples = samples;
        this.addAgency = addAgency;
        this.addTeam = addTeam;
        this.rename = rename;
        this.endAgency = endAgency;
        this.endTeam = endTeam;
        this.agencies = agencies;
        this.standings = standings;
    }

    @BeforeEach
    void made() {
        sample = samples.fresh();
        trust = sample.trust().id();
    }

    @Test
    void an_agency_without_an_administrator_waits_for_the_coordinator() {
        var priya = sample.member(Role.COORDINATOR);
        CurrentViewer.as(priya, () -> addAgency.add(sample.partnership(), "St Brigid’s Hospice", "health_provider"));

        var today = CurrentViewer.as(priya, () -> agencies.of(priya));

        assertThat(today)
                .singleElement()
                .satisfies(item -> assertThat(item.count()).isEqualTo(1));
    }

    @Test
    void an_agency_is_added_by_those_who_run_the_partnership_alone() {
        for (var other : List.of(
                sample.member(Role.AGENCY_ADMINISTRATOR),
                sample.member(Role.SUPERVISOR),
                sample.stranger().member(Role.COORDINATOR))) {
            assertThat(CurrentViewer.as(other, () -> addAgency.add(sample.partnership(), "Hospice", "charity")))
                    .isEqualTo(new AddAgency.NotAllowed());
        }
    }

    @Test
    void a_team_is_added_by_those_who_run_the_agency_alone() {
        for (var other : List.of(
                sample.member(Role.ADVISER),
                sample.trust().member(Role.AGENCY_ADMINISTRATOR),
                sample.stranger().member(Role.COORDINATOR))) {
            assertThat(CurrentViewer.as(other, () -> addTeam.add(sample.advice().id(), sample.partnership(), "Debt")))
                    .isEqualTo(new AddTeam.NotAllowed());
        }
    }

    @Test
    void of_two_new_names_the_second_is_told() {
        var bronwen = sample.administrator();
        var was = CurrentViewer.as(bronwen, () -> agencies.page(trust)).agency().name();

        assertThat(CurrentViewer.as(bronwen, () -> rename.rename(Unit.AGENCY, trust, was, "Westbrook Trust")))
                .isEqualTo(new Rename.Renamed());
        assertThat(CurrentViewer.as(bronwen, () -> rename.rename(Unit.AGENCY, trust, was, "Westbrook Trust")))
                .isEqualTo(new Rename.Renamed());
        assertThat(CurrentViewer.as(bronwen, () -> rename.rename(Unit.AGENCY, trust, was, "Eastbrook Trust")))
                .isEqualTo(new Rename.Overtaken("Westbrook Trust"));
    }

    @Test
    void a_name_that_is_taken_is_refused() {
        var priya = sample.member(Role.COORDINATOR);
        var other = CurrentViewer.as(priya, () -> agencies.page(sample.advice().id()))
                .agency()
                .name();
        var was = CurrentViewer.as(priya, () -> agencies.page(trust)).agency().name();

        assertThat(CurrentViewer.as(priya, () -> rename.rename(Unit.AGENCY, trust, was, other.toUpperCase())))
                .isEqualTo(new Rename.NameTaken());
    }

    @Test
    void an_agency_demands_a_second_step_of_its_own_people_alone() {
        var deborah = sample.member(Role.AGENCY_ADMINISTRATOR);
        var agency = sample.advice().id();
        var amira = standings.of(sample.member(Role.ADVISER).person()).orElseThrow();
        var nurse = standings.of(sample.trust().member(Role.REFERRER).person()).orElseThrow();
        assertThat(twoSteps.demandedOf(amira)).isFalse();

        CurrentViewer.as(deborah, () -> demandSecondStep.demand(agency, sample.partnership(), true));
        assertThat(twoSteps.demandedOf(amira)).isTrue();
        assertThat(twoSteps.demandedOf(nurse)).isFalse();

        CurrentViewer.as(sample.administrator(), () -> demandSecondStep.demand(agency, sample.partnership(), false));
        assertThat(twoSteps.demandedOf(amira)).isFalse();
        assertThatThrownBy(() ->
                        CurrentViewer.as(deborah, () -> demandSecondStep.demand(trust, sample.partnership(), true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_agency_is_run_by_its_administrator_and_by_the_coordinator_alone() {
        var deborah = sample.member(Role.AGENCY_ADMINISTRATOR);
        var stranger = sample.stranger().member(Role.COORDINATOR);

        assertThatThrownBy(() -> CurrentViewer.as(deborah, () -> agencies.page(trust)))
                .isInstanceOf(NotFound.class);
        assertThat(CurrentViewer.as(deborah, () -> rename.rename(Unit.AGENCY, trust, "x", "y")))
                .isEqualTo(new Rename.NotAllowed());
        assertThat(CurrentViewer.as(stranger, () -> rename.rename(Unit.AGENCY, trust, "x", "y")))
                .isEqualTo(new Rename.NotAllowed());
        assertThat(CurrentViewer.as(deborah, () -> endAgency.end(sample.advice().id())))
                .isEqualTo(new EndAgency.NotAllowed());
    }

    @Test
    void an_agency_that_ends_takes_its_people_out_and_nobody_ends_their_own() {
        var priya = sample.member(Role.COORDINATOR);
        var nurse = sample.trust().member(Role.REFERRER).person();

        assertThat(CurrentViewer.as(priya, () -> endAgency.end(sample.advice().id())))
                .isEqualTo(new EndAgency.NotAllowed());
        assertThat(CurrentViewer.as(priya, () -> endAgency.end(trust))).isEqualTo(new EndAgency.Done());
        assertThat(CurrentViewer.as(priya, () -> endAgency.end(trust))).isEqualTo(new EndAgency.Done());
        assertThat(standings.of(nurse).orElseThrow().places()).isEmpty();
    }

    @Test
    void a_team_is_renamed_and_ended_by_those_who_run_its_agency() {
        var deborah = sample.member(Role.AGENCY_ADMINISTRATOR);
        var advice = sample.advice();
        var added = CurrentViewer.as(deborah, () -> addTeam.add(advice.id(), advice.partnership(), "Debt"));
        var team = ((AddTeam.Added) added).team();

        assertThat(CurrentViewer.as(sample.member(Role.ADVISER), () -> endTeam.end(team)))
                .isEqualTo(new EndTeam.NotAllowed());
        assertThat(CurrentViewer.as(
                        sample.trust().member(Role.AGENCY_ADMINISTRATOR),
                        () -> rename.rename(Unit.TEAM, team, "Debt", "Money")))
                .isEqualTo(new Rename.NotAllowed());
        assertThat(CurrentViewer.as(deborah, () -> rename.rename(Unit.TEAM, team, "Debt", "Money")))
                .isEqualTo(new Rename.Renamed());
        assertThat(CurrentViewer.as(deborah, () -> endTeam.end(team))).isEqualTo(new EndTeam.Done());
        assertThat(CurrentViewer.as(deborah, () -> agencies.page(advice.id())).teams())
                .isEmpty();
    }
}
