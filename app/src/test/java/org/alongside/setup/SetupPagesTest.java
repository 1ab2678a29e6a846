package org.alongside.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.ledger.Ledgers;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class SetupPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final Supplier<UUID> ids;
    private final Ledgers ledgers;
    private SampleAgencies sample;

    SetupPagesTest(MockMvc browser, SamplePeople people, Supplier<UUID> ids, Ledgers ledgers) {
        this.browser = browser;
        this.people = people;
        this.ids = ids;
        this.ledgers = ledgers;
    }

    @BeforeEach
    void people() {
        sample = people.fresh();
    }

    private ResultActions seen(UUID person, String path) throws Exception {
        return browser.perform(get(path).with(SignedInAs.person(person)));
    }

    private ResultActions sent(UUID person, String path, Map<String, String> fields) throws Exception {
        var request = post(path).with(SignedInAs.person(person)).with(csrf());
        fields.forEach(request::param);
        return browser.perform(request);
    }

    private UUID coordinator() {
        return sample.member(Role.COORDINATOR).person();
    }

    private String own(String page) {
        return "/partnerships/" + sample.partnership() + page;
    }

    @Test
    void an_administrator_starts_a_partnership_from_a_model_and_sees_what_is_left() throws Exception {
        var bronwen = sample.administrator().person();
        var id = ids.get();
        var typed = Map.of("id", id.toString(), "name", "O'Brien's Advice " + id, "model", "cancer-care");
        for (var time = 0; time < 2; time++) {
            sent(bronwen, "/partnerships/start", typed).andExpect(redirectedUrl("/partnerships/" + id + "/setup"));
        }
        seen(bronwen, "/partnerships/" + id + "/setup")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1 of 7 done")))
                .andExpect(content().string(containsString("Cancer care in hospitals and hospices")));
        sent(bronwen, "/partnerships/" + id + "/agencies", Map.of("name", "Nguyễn Trust", "kind", "health_provider"))
                .andExpect(status().is3xxRedirection());
        sent(bronwen, "/partnerships/" + id + "/agencies", Map.of("name", "nguyễn trust", "kind", "charity"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("There is an agency of this name")));
        sent(
                        bronwen,
                        "/partnerships/" + id + "/dates",
                        Map.of("started.day", "1", "started.month", "4", "started.year", "2027"))
                .andExpect(redirectedUrl("/partnerships/" + id + "/setup"));
        seen(bronwen, "/partnerships/" + id + "/setup").andExpect(content().string(containsString("2 of 7 done")));
    }

    @Test
    void what_is_missing_is_told_and_what_was_typed_stays() throws Exception {
        sent(
                        sample.administrator().person(),
                        "/partnerships/start",
                        Map.of("id", ids.get().toString(), "name", "Prince"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose a model, or nothing")))
                .andExpect(content().string(containsString("value=\"Prince\"")));
    }

    @Test
    void a_coordinator_sets_up_their_own_partnership_and_starts_none() throws Exception {
        seen(coordinator(), own("/setup")).andExpect(status().isOk());
        seen(coordinator(), "/partnerships/start").andExpect(status().isNotFound());
        seen(coordinator(), "/partnerships/" + sample.stranger().partnership() + "/setup")
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REFERRER", "ADVISER", "SUPERVISOR", "FUNDER"})
    void others_read_the_lists_and_find_no_form(Role role) throws Exception {
        var person = sample.member(role).person();
        for (var page : new String[] {"/sites", "/teams", "/ledger"}) {
            seen(person, own(page)).andExpect(status().isOk());
        }
        for (var page :
                new String[] {"/setup", "/agencies", "/dates", "/sites/new", "/sites/import", "/ledger/new?kind=FUNDING"
                }) {
            seen(person, own(page)).andExpect(status().isNotFound());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sites", "/teams", "/ledger", "/sites/new", "/teams/import", "/ledger/new?kind=AGREEMENT"})
    void another_partnership_is_not_there(String page) throws Exception {
        seen(sample.stranger().member(Role.COORDINATOR).person(), own(page)).andExpect(status().isNotFound());
    }

    @Test
    void promises_are_written_down_once() throws Exception {
        var typed = Map.of(
                "id",
                ids.get().toString(),
                "kind",
                "FUNDING",
                "name",
                "Grant",
                "source",
                "charity",
                "yearly",
                "£12,500",
                "starts.day",
                "1",
                "starts.month",
                "4",
                "starts.year",
                "2027");
        for (var time = 0; time < 2; time++) {
            sent(coordinator(), own("/ledger"), typed).andExpect(redirectedUrl(own("/ledger")));
        }
        seen(coordinator(), own("/ledger")).andExpect(content().string(containsString("Funding: £12,500 a year")));
        sent(coordinator(), own("/ledger"), Map.of("id", ids.get().toString(), "kind", "AGREEMENT", "name", "Room"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose an agency")));
        var promise = CurrentViewer.as(
                sample.member(Role.COORDINATOR),
                () -> ledgers.of(sample.partnership()).streams().getFirst().id());
        sent(coordinator(), own("/ledger/end"), Map.of("promise", promise.toString()));
        assertThat(CurrentViewer.as(
                        sample.member(Role.COORDINATOR),
                        () -> ledgers.of(sample.partnership()).streams()))
                .isEmpty();
    }

    @Test
    void a_list_is_uploaded_checked_corrected_and_taken_in() throws Exception {
        var file = new MockMultipartFile(
                "file", "list.csv", "text/csv", "Name,Postcode\nPrince,ZY1\n".getBytes(StandardCharsets.UTF_8));
        var check = browser.perform(multipart(own("/sites/import"))
                        .file(file)
                        .with(SignedInAs.person(coordinator()))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        seen(coordinator(), check)
                .andExpect(content().string(containsString("Line 2: Prince")))
                .andExpect(content().string(containsString("Type a full postcode, like NG1 5FS")));
        sent(coordinator(), check, Map.of("2.postcode", "ZY1 1AB")).andExpect(redirectedUrl(check));
        sent(coordinator(), check + "/take", Map.of()).andExpect(redirectedUrl(own("/sites")));
        seen(coordinator(), own("/sites")).andExpect(content().string(containsString("1 site")));
        seen(coordinator(), check).andExpect(status().isNotFound());
    }

    @Test
    void of_two_who_change_a_site_the_second_gets_409_and_keeps_what_they_typed() throws Exception {
        var path = own("/sites/" + ids.get());
        sent(coordinator(), path, Map.of("version", "0", "name", "Northbank")).andExpect(status().is3xxRedirection());
        sent(coordinator(), path, Map.of("version", "1", "name", "Northbank Surgery"))
                .andExpect(status().is3xxRedirection());
        sent(coordinator(), path, Map.of("version", "1", "name", "Southbank"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"Southbank\"")));
        sent(coordinator(), path, Map.of("version", "2", "name", "", "postcode", "NG1"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Type the name of the site")));
    }
}
