package org.alongside.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class EndSitePagesTest {

    private final MockMvc browser;
    private final SamplePeople samples;
    private final Sites sites;
    private final Supplier<UUID> ids;
    private SampleAgencies people;
    private String list;
    private UUID site;

    EndSitePagesTest(MockMvc browser, SamplePeople samples, Sites sites, Supplier<UUID> ids) {
        this.browser = browser;
        this.samples = samples;
        this.sites = sites;
        this.ids = ids;
    }

    @BeforeEach
    void a_partnership_with_a_site() throws Exception {
        people = samples.fresh();
        list = "/partnerships/" + people.partnership() + "/sites";
        site = ids.get();
        browser.perform(post(list + "/" + site)
                        .param("version", "0")
                        .param("name", "St Mary’s Surgery")
                        .with(csrf())
                        .with(SignedInAs.person(people.member(Role.COORDINATOR).person())))
                .andExpect(redirectedUrl(list));
    }

    private ResultActions open(Role role, String page) throws Exception {
        return browser.perform(
                get(list + page).with(SignedInAs.person(people.member(role).person())));
    }

    private ResultActions end(Role role, int version) throws Exception {
        return browser.perform(post(list + "/" + site + "/end")
                .param("version", String.valueOf(version))
                .with(csrf())
                .with(SignedInAs.person(people.member(role).person())));
    }

    private Site now() {
        return CurrentViewer.as(
                people.administrator(),
                () -> sites.find(people.partnership(), Unit.SITE, site).orElseThrow());
    }

    @Test
    void a_site_ends_after_a_question_and_leaves_the_list() throws Exception {
        open(Role.COORDINATOR, "/" + site).andExpect(content().string(containsString("End site")));
        open(Role.COORDINATOR, "/" + site + "/end")
                .andExpect(content().string(allOf(containsString("End St Mary’s Surgery?"), containsString("Cancel"))));
        assertThat(now().endedOn()).isEmpty();

        end(Role.COORDINATOR, now().version()).andExpect(redirectedUrl(list));

        assertThat(now().endedOn()).isPresent();
        open(Role.COORDINATOR, "").andExpect(content().string(not(containsString("St Mary’s"))));
        open(Role.COORDINATOR, "/" + site).andExpect(content().string(containsString("Ended")));
        open(Role.COORDINATOR, "/" + site + "/end").andExpect(status().isNotFound());
    }

    @Test
    void a_site_that_changed_meanwhile_does_not_end() throws Exception {
        end(Role.COORDINATOR, now().version() + 1)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("href=\"" + list + "/" + site + "\"")));
        assertThat(now().endedOn()).isEmpty();
    }

    @Test
    void only_those_who_shape_the_partnership_end_a_site() throws Exception {
        open(Role.ADVISER, "/" + site).andExpect(content().string(not(containsString("End site"))));
        open(Role.ADVISER, "/" + site + "/end").andExpect(status().isNotFound());
        end(Role.ADVISER, now().version()).andExpect(status().isNotFound());
        assertThat(now().endedOn()).isEmpty();
    }
}
