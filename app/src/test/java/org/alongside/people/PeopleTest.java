package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.alongside.access.AddTeam;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.access.Standings;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class PeopleTest {

    private final SamplePeople samples;
    private final ChangeRoles changeRoles;
    private final ChangeTeams changeTeams;
    private final LeaveAgency leaveAgency;
    private final FindPeople findPeople;
    private final People people;
    private final AddTeam addTeam;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private SampleAgencies sample;
    private Viewer.Member deborah;
    private UUID amira;
    private UUID agency;

    PeopleTest(
            SamplePeople samples,
            ChangeRoles changeRoles,
            ChangeTeams changeTeams,
            LeaveAgency leaveAgency,
            FindPeople findPeople,
            People people,
            AddTeam addTeam,
            Standings standings,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.samples = samples;
        this.changeRoles = changeRoles;
        this.changeTeams = changeTeams;
        this.leaveAgency = leaveAgency;
        this.findPeople = findPeople;
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

    private ChangeRoles.Outcome change(Viewer viewer, UUID person, Set<Role> seen, Set<Role> wanted) {
        return CurrentViewer.as(viewer, () -> changeRoles.change(person, agency, seen, wanted));
    }

    private Set<Role> roles(UUID person) {
        return standings.of(person).orElseThrow().places().stream()
                .flatMap(place -> place.roles().stream())
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void an_agencys_administrator_gives_and_ends_roles_and_the_trail_says_so() {
        var outcome = change(deborah, amira, Set.of(Role.ADVISER), Set.of(Role.SUPERVISOR));

        assertThat(outcome).isEqualTo(new ChangeRoles.Changed());
        assertThat(roles(amira)).containsExactly(Role.SUPERVISOR);
        assertThat(events(amira)).hasSize(2);
    }

    private List<String> events(UUID subject) {
        return CurrentViewer.as(
                sample.administrator(),
                () -> transaction.execute(ignored -> jdbc.sql("select detail from audit.event where subject = ?")
                        .param(subject)
                        .query(String.class)
                        .list()));
    }

    @Test
    void nobody_changes_their_own_roles() {
        var seen = Set.of(Role.AGENCY_ADMINISTRATOR);
        var more = Set.of(Role.AGENCY_ADMINISTRATOR, Role.SUPERVISOR);

        assertThat(change(deborah, deborah.person(), seen, more)).isEqualTo(new ChangeRoles.NotAllowed());
    }

    @Test
    void an_agency_makes_no_coordinator() {
        var wanted = Set.of(Role.ADVISER, Role.COORDINATOR);

        assertThat(change(deborah, amira, Set.of(Role.ADVISER), wanted)).isEqualTo(new ChangeRoles.NotAllowed());
    }

    @Test
    void a_coordinator_makes_administrators_and_no_advisers() {
        var priya = sample.trust().member(Role.COORDINATOR);

        assertThat(change(priya, amira, Set.of(), Set.of(Role.AGENCY_ADMINISTRATOR)))
                .isEqualTo(new ChangeRoles.Changed());
        assertThat(roles(amira)).containsExactlyInAnyOrder(Role.ADVISER, Role.AGENCY_ADMINISTRATOR);
        assertThat(change(priya, amira, Set.of(), Set.of(Role.SUPERVISOR))).isEqualTo(new ChangeRoles.NotAllowed());
    }

    @Test
    void administrators_of_other_agencies_and_advisers_change_nothing() {
        for (var viewer : List.of(
                sample.trust().member(Role.AGENCY_ADMINISTRATOR),
                sample.stranger().member(Role.AGENCY_ADMINISTRATOR),
                sample.stranger().member(Role.COORDINATOR),
                sample.member(Role.SUPERVISOR))) {
            assertThat(change(viewer, amira, Set.of(Role.ADVISER), Set.of(Role.SUPERVISOR)))
                    .isEqualTo(new ChangeRoles.NotAllowed());
        }
    }

    @Test
    void an_agency_keeps_its_last_administrator() {
        var admin = Set.of(Role.AGENCY_ADMINISTRATOR);

        assertThat(change(sample.administrator(), deborah.person(), admin, Set.of(Role.ADVISER)))
                .isEqualTo(new ChangeRoles.LastOne());
        assertThat(CurrentViewer.as(sample.member(Role.COORDINATOR), () -> leaveAgency.leave(deborah.person(), agency)))
                .isEqualTo(new LeaveAgency.LastOne());
        assertThat(roles(deborah.person())).isEqualTo(admin);
    }

    @Test
    void the_same_form_sent_twice_is_one_change() {
        change(deborah, amira, Set.of(Role.ADVISER), Set.of(Role.SUPERVISOR));

        assertThat(change(deborah, amira, Set.of(Role.ADVISER), Set.of(Role.SUPERVISOR)))
                .isEqualTo(new ChangeRoles.Changed());
        assertThat(events(amira)).hasSize(2);
    }

    @Test
    void whoever_comes_second_is_told_who_was_first() {
        change(deborah, amira, Set.of(Role.ADVISER), Set.of(Role.SUPERVISOR));

        var second = change(sample.administrator(), amira, Set.of(Role.ADVISER), Set.of(Role.RESEARCHER));

        assertThat(second)
                .isInstanceOfSatisfying(
                        ChangeRoles.Overtaken.class,
                        overtaken -> assertThat(overtaken.by().who()).isEqualTo("Deborah Adeyemi"));
        assertThat(roles(amira)).containsExactly(Role.SUPERVISOR);
    }

    @Test
    void of_two_at_the_same_moment_one_wins() throws Exception {
        Callable<ChangeRoles.Outcome> one = () -> change(deborah, amira, Set.of(Role.ADVISER), Set.of(Role.SUPERVISOR));
        Callable<ChangeRoles.Outcome> other =
                () -> change(sample.administrator(), amira, Set.of(Role.ADVISER), Set.of(Role.RESEARCHER));

        var outcomes = new ArrayList<ChangeRoles.Outcome>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(one, other))) {
                outcomes.add(done.get());
            }
        }

        assertThat(outcomes).filteredOn(ChangeRoles.Changed.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(ChangeRoles.Overtaken.class::isInstance).hasSize(1);
        assertThat(roles(amira)).hasSize(1);
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

    @Test
    void nobody_ends_their_own_work_or_what_is_not_theirs_to_give() {
        assertThat(CurrentViewer.as(deborah, () -> leaveAgency.leave(deborah.person(), agency)))
                .isEqualTo(new LeaveAgency.NotAllowed());
        assertThat(CurrentViewer.as(sample.member(Role.COORDINATOR), () -> leaveAgency.leave(amira, agency)))
                .isEqualTo(new LeaveAgency.NotAllowed());
        assertThat(roles(amira)).containsExactly(Role.ADVISER);
    }

    private UUID team(String name) {
        var added = CurrentViewer.as(deborah, () -> addTeam.add(agency, sample.partnership(), name));
        return ((AddTeam.Added) added).team();
    }

    @Test
    void only_the_agencys_own_administrator_changes_its_teams() {
        var team = team("Housing team");
        Supplier<ChangeTeams.Outcome> join = () -> changeTeams.change(amira, agency, Set.of(team));

        assertThat(CurrentViewer.as(sample.member(Role.SUPERVISOR), join)).isEqualTo(new ChangeTeams.NotAllowed());
        assertThat(CurrentViewer.as(sample.trust().member(Role.AGENCY_ADMINISTRATOR), join))
                .isEqualTo(new ChangeTeams.NotAllowed());
        assertThat(CurrentViewer.as(deborah, join)).isEqualTo(new ChangeTeams.Changed());
        assertThat(teamsOf(amira)).containsExactly("Housing team");

        CurrentViewer.as(deborah, () -> changeTeams.change(amira, agency, Set.of()));
        assertThat(teamsOf(amira)).isEmpty();
    }

    private List<String> teamsOf(UUID person) {
        return CurrentViewer.as(deborah, () -> people.view(person)).now().stream()
                .flatMap(at -> at.work().teams().stream())
                .filter(Person.Team::in)
                .map(Person.Team::name)
                .toList();
    }

    @Test
    void names_are_found_without_accents_and_apostrophes() {
        assertThat(names(deborah, "nguyen")).containsExactly("Tom Nguyễn");
        assertThat(names(deborah, "SIOBHAN OBRIEN")).containsExactly("Siobhán O'Brien");
        assertThat(names(deborah, "o’brien")).containsExactly("Siobhán O'Brien");
        assertThat(names(deborah, "100%")).isEmpty();
    }

    @Test
    void each_sees_the_people_they_manage_and_others_see_no_such_page() {
        assertThat(names(deborah, "")).hasSize(8).doesNotContain("Suharto");
        assertThat(names(sample.member(Role.COORDINATOR), "")).hasSize(16);
        for (var role : List.of(Role.ADVISER, Role.SUPERVISOR, Role.REFERRER, Role.FUNDER, Role.CLIENT)) {
            assertThatThrownBy(() -> names(sample.member(role), "")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> CurrentViewer.as(sample.member(role), () -> people.view(amira)))
                    .isInstanceOf(NotFound.class);
        }
        var stranger = sample.stranger().member(Role.AGENCY_ADMINISTRATOR);
        assertThatThrownBy(() -> CurrentViewer.as(stranger, () -> people.view(amira)))
                .isInstanceOf(NotFound.class);
    }

    private List<String> names(Viewer viewer, String word) {
        return CurrentViewer.as(viewer, () -> findPeople.find(word, false, null)).lines().stream()
                .map(PeopleList.Line::name)
                .toList();
    }

    @Test
    void paging_shows_everybody_once() {
        enrol(60);
        var seen = new ArrayList<UUID>();
        UUID after = null;
        do {
            var from = after;
            var page = CurrentViewer.as(deborah, () -> findPeople.find("", false, from));
            assertThat(page.counted()).isEqualTo("68 people");
            page.lines().forEach(line -> seen.add(line.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(68).doesNotHaveDuplicates();
    }

    private void enrol(int many) {
        CurrentViewer.as(
                sample.administrator(),
                () -> transaction.executeWithoutResult(ignored -> jdbc.sql("""
                                with new_person as (
                                  insert into access.person (id, name, email, created_at, created_by)
                                  select gen_random_uuid(), 'Same Name', gen_random_uuid() || '@county.example', now(),
                                    viewer.person() from generate_series(1, :many) returning id)
                                insert into access.membership (id, person_id, agency_id, partnership_id, role, given_at, given_by)
                                select gen_random_uuid(), id, :agency, :partnership, 'adviser', now(), viewer.person()
                                from new_person
                                """)
                        .param("many", many)
                        .param("agency", agency)
                        .param("partnership", sample.partnership())
                        .update()));
    }
}
