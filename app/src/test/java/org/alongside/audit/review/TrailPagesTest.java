package org.alongside.audit.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class TrailPagesTest {

    private static final Pattern ROW = Pattern.compile("<time datetime");
    private static final Pattern HREF = Pattern.compile("(?:href|action)=\"(/audit[^\"]*)\"");

    private final MockMvc browser;
    private final SamplePeople people;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private SampleAgencies sample;
    private Viewer.Member supervisor;
    private Viewer.Member adviser;

    TrailPagesTest(MockMvc browser, SamplePeople people, Trail trail, TransactionTemplate transaction) {
        this.browser = browser;
        this.people = people;
        this.trail = trail;
        this.transaction = transaction;
    }

    @BeforeEach
    void an_advice_agency() {
        sample = people.fresh();
        supervisor = sample.member(Role.SUPERVISOR);
        adviser = sample.member(Role.ADVISER);
    }

    @Test
    void a_supervisor_sees_who_did_what_in_her_agency_and_nothing_of_another() throws Exception {
        var client = UUID.randomUUID();
        act(adviser, Act.READ, "client", client);
        var elsewhere = UUID.randomUUID();
        act(sample.trust().member(Role.REFERRER), Act.READ, "client", elsewhere);
        act(sample.stranger().member(Role.ADVISER), Act.READ, "client", elsewhere);

        open(supervisor, "/audit")
                .andExpect(content().string(containsString("Amira Haddad")))
                .andExpect(content().string(containsString(client.toString())))
                .andExpect(content().string(containsString("1 event")))
                .andExpect(content().string(not(containsString(elsewhere.toString()))));
    }

    @Test
    void whoever_is_neither_supervisor_nor_administrator_is_not_told_that_there_is_a_page() throws Exception {
        for (var role : List.of(Role.ADVISER, Role.COORDINATOR, Role.AGENCY_ADMINISTRATOR, Role.REFERRER)) {
            ask(sample.member(role), get("/audit")).andExpect(status().isNotFound());
            ask(sample.member(role), post("/audit/export").with(csrf())).andExpect(status().isNotFound());
        }
    }

    @Test
    void an_administrator_sees_sign_in_and_people_but_nothing_about_clients() throws Exception {
        var client = UUID.randomUUID();
        var person = UUID.randomUUID();
        act(adviser, Act.READ, "client", client);
        act(adviser, Act.SEARCHED, "client", null);
        act(sample.administrator(), Act.WROTE, "person", person);

        open(sample.administrator(), "/audit?person=" + sample.administrator().person())
                .andExpect(content().string(containsString(person.toString())));
        open(sample.administrator(), "/audit?person=" + adviser.person())
                .andExpect(content().string(containsString("No events")))
                .andExpect(content().string(not(containsString(client.toString()))));
    }

    @Test
    void a_barrier_hides_the_events_of_a_record_from_the_supervisor_it_is_against() throws Exception {
        var client = UUID.randomUUID();
        act(adviser, Act.READ, "client", client);
        CurrentViewer.as(
                adviser,
                () -> transaction.executeWithoutResult(
                        ignored -> trail.append(Act.WROTE, "referral", UUID.randomUUID(), client, Map.of())));
        act(adviser, Act.READ, "client", UUID.randomUUID());
        bar(client);

        assertThat(rows(open(supervisor, "/audit?person=" + adviser.person()))).isEqualTo(1);
        open(supervisor, "/audit?subject=" + client).andExpect(content().string(containsString("No events")));
    }

    private void bar(UUID record) {
        people.as(supervisor, """
                insert into access.barrier
                  (id, partnership_id, agency_id, kind, record_id, person_id, reason, set_at, set_by)
                values (gen_random_uuid(), viewer.partnership(), viewer.agency(), 'case', ?, viewer.person(),
                  'Her own neighbour', now(), viewer.person())
                """, record);
    }

    @Test
    void filters_narrow_the_list_and_stand_in_the_address_as_ids_only() throws Exception {
        var client = UUID.randomUUID();
        act(adviser, Act.READ, "client", client);
        act(adviser, Act.WROTE, "client", UUID.randomUUID());
        act(sample.member(Role.COORDINATOR), Act.OVERRODE, "membership", null);

        assertThat(rows(open(supervisor, "/audit?person=" + adviser.person()))).isEqualTo(2);
        assertThat(rows(open(supervisor, "/audit?act=OVERRODE"))).isEqualTo(1);
        assertThat(rows(open(supervisor, "/audit?kind=client&act=READ"))).isEqualTo(1);
        assertThat(rows(open(supervisor, "/audit?subject=" + client))).isEqualTo(1);
        assertThat(rows(open(supervisor, "/audit?from=2099-01-01"))).isZero();
        assertThat(rows(open(supervisor, "/audit?from=1/3/2026&to=29.2.2096&kind=client")))
                .isEqualTo(2);
        assertThat(rows(open(supervisor, "/audit?to=2099-01-01&kind=client"))).isEqualTo(2);
        var page = text(open(supervisor, "/audit?person=" + adviser.person() + "&kind=client"));
        assertThat(HREF.matcher(page).results().map(link -> link.group(1)))
                .isNotEmpty()
                .noneMatch(link -> link.contains("Amira") || link.contains("Haddad"));
    }

    @Test
    void every_kind_there_is_and_no_other_can_be_chosen() throws Exception {
        act(adviser, Act.READ, "client", UUID.randomUUID());
        act(adviser, Act.WROTE, "zebra_crossing", null);
        act(sample.trust().member(Role.REFERRER), Act.READ, "hidden_kind", null);

        assertThat(kinds(open(supervisor, "/audit")))
                .contains("client", "zebra_crossing")
                .doesNotContain("hidden_kind");
        assertThat(kinds(open(sample.administrator(), "/audit")))
                .contains("audit_trail")
                .doesNotContain("client", "zebra_crossing");
    }

    private static List<String> kinds(ResultActions answer) throws Exception {
        var select = text(answer).replaceAll("(?s).*<select[^>]* name=\"kind\"(.*?)</select>.*", "$1");
        return Pattern.compile("value=\"([a-z_]+)\"")
                .matcher(select)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void what_cannot_be_looked_for_is_said_and_nothing_is_shown() throws Exception {
        ask(supervisor, get("/audit?from=31.2.2026&person=Amira&act=PEEKED&kind=%27&subject=7"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("From must be a real date")))
                .andExpect(content().string(containsString("Choose a person from the list")));
    }

    @Test
    void a_long_list_is_turned_page_by_page_and_back_without_a_gap() throws Exception {
        CurrentViewer.as(
                adviser,
                () -> transaction.executeWithoutResult(ignored -> {
                    for (int i = 0; i < 120; i++) {
                        trail.append(Act.READ, "client", UUID.randomUUID(), Map.of());
                    }
                }));
        var first = text(open(supervisor, "/audit?kind=client"));
        var second = text(open(supervisor, older(first)));
        var third = text(open(supervisor, older(second)));

        var seen = new ArrayList<String>();
        List.of(first, second, third).forEach(page -> seen.addAll(subjects(page)));
        assertThat(seen).hasSize(120);
        assertThat(new HashSet<>(seen)).hasSize(120);
        assertThat(subjects(third)).hasSize(20);
        assertThat(third).doesNotContain("rel=\"next\"");
        assertThat(subjects(text(open(supervisor, newer(third))))).isEqualTo(subjects(second));
        assertThat(subjects(text(open(supervisor, newer(second))))).isEqualTo(subjects(first));
    }

    private void act(Viewer who, Act act, String kind, UUID subject) {
        CurrentViewer.as(
                who, () -> transaction.executeWithoutResult(ignored -> trail.append(act, kind, subject, Map.of())));
    }

    private ResultActions open(Viewer who, String address) throws Exception {
        return ask(who, get(java.net.URI.create(address))).andExpect(status().isOk());
    }

    private ResultActions ask(Viewer who, MockHttpServletRequestBuilder request) throws Exception {
        var person = who instanceof Viewer.Member member ? member.person() : ((Viewer.Administrator) who).person();
        return browser.perform(request.with(SignedInAs.person(person)));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    private static long rows(ResultActions answer) throws Exception {
        return ROW.matcher(text(answer)).results().count();
    }

    private static List<String> subjects(String page) {
        return Pattern.compile("subject=([0-9a-f-]{36})\">")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String older(String page) {
        return link(page, "next");
    }

    private static String newer(String page) {
        return link(page, "prev");
    }

    private static String link(String page, String rel) {
        var found = Pattern.compile("href=\"([^\"]*)\" rel=\"" + rel + "\"").matcher(page);
        assertThat(found.find()).as("link " + rel).isTrue();
        return found.group(1).replace("&amp;", "&");
    }
}
