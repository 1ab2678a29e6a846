package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.AddTeam;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class ChangeTeamsTest {

    private final SamplePeople samples;
    private final ChangeTeams changeTeams;
    private final People people;
    private final AddTeam addTeam;

    private SampleAgencies sample;
    private Viewer.Member deborah;
    private UUID amira;
    private UUID agency;

    ChangeTeamsTest(SamplePeople samples, ChangeTeams changeTeams, People people, AddTeam addTeam) {
        this.samples = samples;
        this.changeTeams = changeTeams;
        this.people = people;
        this.addTeam = addTeam;
    }

    @BeforeEach
    void made() {
        sample = samples.fresh();
        deborah = sample.member(Role.AGENCY_ADMINISTRATOR);
        amira = sample.member(Role.ADVISER).person();
        agency = sample.advice().id();
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

    private UUID team(String name) {
        var added = CurrentViewer.as(deborah, () -> addTeam.add(agency, sample.partnership(), name));
        return ((AddTeam.Added) added).team();
    }

    private List<String> teamsOf(UUID person) {
        return CurrentViewer.as(deborah, () -> people.view(person)).now().stream()
                .flatMap(at -> at.work().teams().stream())
                .filter(Person.Team::in)
                .map(Person.Team::name)
                .toList();
    }
}
