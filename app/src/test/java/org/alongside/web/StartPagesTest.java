package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class StartPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private SampleAgencies sample;

    StartPagesTest(MockMvc browser, SamplePeople people) {
        this.browser = browser;
        this.people = people;
    }

    @BeforeEach
    void people() {
        sample = people.fresh();
    }

    @ParameterizedTest
    @CsvSource({
        "REFERRER, Refer a patient, /refer",
        "ADVISER, Take in a client, /take-in",
        "STUDENT_ADVISER, Take in a client, /take-in",
        "SUPERVISOR, Take in a client, /take-in",
        "COORDINATOR, Take in a client, /take-in",
        "AGENCY_ADMINISTRATOR, Invite somebody, /people/invite",
        "FUNDER, See the partnership, /partnerships/",
        "RESEARCHER, See the partnership, /partnerships/",
    })
    void each_role_begins_with_what_it_mostly_comes_to_do(Role role, String words, String path) throws Exception {
        assertThat(page(sample.member(role).person(), "/"))
                .containsPattern("class=\"govuk-button\" href=\"" + path + "[^\"]*\">" + words + "</a>");
    }

    @Test
    void a_system_administrator_begins_with_starting_a_partnership() throws Exception {
        assertThat(page(sample.administrator().person(), "/")).contains(">Start a partnership</a>");
    }

    @Test
    void a_supervisor_finds_what_is_needed_seldom_under_more() throws Exception {
        var siobhan = sample.member(Role.SUPERVISOR).person();

        assertThat(page(siobhan, "/")).contains("href=\"/more\"").doesNotContain("href=\"/audit\"");
        assertThat(page(siobhan, "/more"))
                .contains("href=\"/audit\"", "href=\"/break-glass/openings\"", "href=\"/intake\"")
                .contains("href=\"/more\" aria-current=\"page\"");
        assertThat(page(siobhan, "/audit")).contains("href=\"/more\" aria-current=\"page\"");
    }

    @Test
    void whoever_has_room_for_everything_has_no_page_for_more() throws Exception {
        var megan = sample.member(Role.FUNDER).person();

        assertThat(page(megan, "/")).doesNotContain("href=\"/more\"");
        seen(megan, "/more").andExpect(status().isNotFound());
    }

    private ResultActions seen(UUID person, String path) throws Exception {
        return browser.perform(get(path).with(SignedInAs.person(person)));
    }

    private String page(UUID person, String path) throws Exception {
        return seen(person, path)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
