package org.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
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
class FindPeopleTest {

    private final SamplePeople samples;
    private final FindPeople findPeople;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    private SampleAgencies sample;
    private Viewer.Member deborah;
    private UUID amira;
    private UUID agency;

    FindPeopleTest(
            SamplePeople samples,
            FindPeople findPeople,
            People people,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.samples = samples;
        this.findPeople = findPeople;
        this.people = people;
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
                                insert into access.membership (id, person_id, agency_id, partnership_id, role,
                                  given_at, given_by)
                                select gen_random_uuid(), id, :agency, :partnership, 'adviser', now(), viewer.person()
                                from new_person
                                """)
                        .param("many", many)
                        .param("agency", agency)
                        .param("partnership", sample.partnership())
                        .update()));
    }
}
