package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.access.Standings;
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
class ChangeRolesTest {

    private final SamplePeople samples;
    private final ChangeRoles changeRoles;
    private final LeaveAgency leaveAgency;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private SampleAgencies sample;
    private Viewer.Member deborah;
    private UUID amira;
    private UUID agency;

    ChangeRolesTest(
            SamplePeople samples,
            ChangeRoles changeRoles,
            LeaveAgency leaveAgency,
            Standings standings,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.samples = samples;
        this.changeRoles = changeRoles;
        this.leaveAgency = leaveAgency;
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
}
