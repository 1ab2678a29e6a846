package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.AddTeam;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.access.Standings;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class LeaveAgencyTest {

    private final MockMvc browser;
    private final SamplePeople samples;
    private final ChangeRoles changeRoles;
    private final ChangeTeams changeTeams;
    private final LeaveAgency leaveAgency;
    private final People people;
    private final AddTeam addTeam;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private SampleAgencies sample;
    private Viewer.Member deborah;
    private UUID amira;
    private UUID agency;

    LeaveAgencyTest(
            MockMvc browser,
            SamplePeople samples,
            ChangeRoles changeRoles,
            ChangeTeams changeTeams,
            LeaveAgency leaveAgency,
            People people,
            AddTeam addTeam,
            Standings standings,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.browser = browser;
        this.samples = samples;
        this.changeRoles = changeRoles;
        this.changeTeams = changeTeams;
        this.leaveAgency = leaveAgency;
        this.people = people;
        this.addTeam = addTeam;
        this.standings = standings;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void made() {
        sample = samples.fresh();
        deborah = sample.member(Role.AGENCY_ADMINISTRATOR);
        amira = sample.member(Role.ADVISER).person();
        agency = sample.advice().id();
    }

    private UUID team(String name) {
        var added = CurrentViewer.as(deborah, () -> addTeam.add(agency, sample.partnership(), name));
        return ((AddTeam.Added) added).team();
    }

    @Test
    void a_leaver_is_out_at_once_of_roles_and_teams_and_what_they_were_is_kept() {
        var team = team("Money team");
        CurrentViewer.as(deborah, () -> changeTeams.change(amira, agency, Set.of(team)));

        var outcome = CurrentViewer.as(deborah, () -> leaveAgency.leave(amira, agency));

        assertThat(outcome).isEqualTo(new LeaveAgency.Left());
        assertThat(standings.of(amira).orElseThrow().places()).isEmpty();
        var view = CurrentViewer.as(deborah, () -> people.view(amira));
        assertThat(view.now()).isEmpty();
        assertThat(view.before())
                .singleElement()
                .satisfies(at -> assertThat(at.work().teams()).noneMatch(Person.Team::in));
        assertThat(view.happenings())
                .hasSize(2)
                .first()
                .satisfies(last -> assertThat(last.by()).isEqualTo("Deborah Adeyemi"));
        assertThat(CurrentViewer.as(deborah, () -> leaveAgency.leave(amira, agency)))
                .isInstanceOf(LeaveAgency.AlreadyLeft.class);
    }

    @Test
    void a_browser_that_was_signed_in_opens_no_page_of_the_agency_any_more() throws Exception {
        browser.perform(get("/clients").with(SignedInAs.person(amira))).andExpect(status().isOk());
        CurrentViewer.as(deborah, () -> leaveAgency.leave(amira, agency));

        browser.perform(get("/clients").with(SignedInAs.person(amira))).andExpect(status().isNotFound());
        browser.perform(get("/").with(SignedInAs.person(amira)))
                .andExpect(content().string(containsString("You work for no agency here now")));
    }

    @Test
    void nobody_ends_their_own_work_or_what_is_not_theirs_to_give() {
        assertThat(CurrentViewer.as(deborah, () -> leaveAgency.leave(deborah.person(), agency)))
                .isEqualTo(new LeaveAgency.NotAllowed());
        assertThat(CurrentViewer.as(sample.member(Role.COORDINATOR), () -> leaveAgency.leave(amira, agency)))
                .isEqualTo(new LeaveAgency.NotAllowed());
        assertThat(roles(amira)).containsExactly(Role.ADVISER);
    }

    private Set<Role> roles(UUID person) {
        return standings.of(person).orElseThrow().places().stream()
                .flatMap(place -> place.roles().stream())
                .collect(java.util.stream.Collectors.toSet());
    }

    private ChangeRoles.Outcome change(Viewer viewer, UUID person, Set<Role> seen, Set<Role> wanted) {
        return CurrentViewer.as(viewer, () -> changeRoles.change(person, agency, seen, wanted));
    }

    @Test
    void whose_last_role_ends_is_out_of_the_teams_too() {
        var team = team("Debt team");
        CurrentViewer.as(deborah, () -> changeTeams.change(amira, agency, Set.of(team)));

        change(deborah, amira, Set.of(Role.ADVISER), Set.of(Role.SUPERVISOR));
        assertThat(teamsOf(amira)).containsExactly("Debt team");

        change(deborah, amira, Set.of(Role.SUPERVISOR), Set.of());
        assertThat(inTeams(amira)).isZero();
    }

    @Test
    void a_coordinator_who_ends_the_last_role_ends_the_places_in_teams() {
        var team = team("Duty team");
        var other = sample.member(Role.COORDINATOR).person();
        CurrentViewer.as(deborah, () -> changeTeams.change(other, agency, Set.of(team)));
        var coordinator = sample.trust().member(Role.COORDINATOR);

        assertThat(CurrentViewer.as(coordinator, () -> leaveAgency.leave(other, agency)))
                .isEqualTo(new LeaveAgency.Left());
        assertThat(inTeams(other)).isZero();
    }

    private int inTeams(UUID person) {
        return CurrentViewer.as(
                sample.administrator(),
                () -> transaction.execute(ignored -> jdbc.sql(
                                "select count(*) from access.team_member where person_id = :person and left_at is null")
                        .param("person", person)
                        .query(Integer.class)
                        .single()));
    }

    private List<String> teamsOf(UUID person) {
        return CurrentViewer.as(deborah, () -> people.view(person)).now().stream()
                .flatMap(at -> at.work().teams().stream())
                .filter(Person.Team::in)
                .map(Person.Team::name)
                .toList();
    }
}
