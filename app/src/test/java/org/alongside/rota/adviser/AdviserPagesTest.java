package org.alongside.rota.adviser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.kernel.LawArea;
import org.alongside.kernel.Level;
import org.alongside.page.NotFound;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Priya Raman writes down what Amira Haddad can do and when she works. */
@SpringBootTest
@AutoConfigureMockMvc
class AdviserPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final Profiles profiles;
    private final SaveProfile saveProfile;
    private SampleAgencies sample;
    private Viewer.Member priya;
    private Viewer.Member amira;

    AdviserPagesTest(MockMvc browser, SamplePeople people, Profiles profiles, SaveProfile saveProfile) {
        this.browser = browser;
        this.people = people;
        this.profiles = profiles;
        this.saveProfile = saveProfile;
    }

    @BeforeEach
    void an_agency() {
        sample = people.fresh();
        priya = sample.member(Role.COORDINATOR);
        amira = sample.member(Role.ADVISER);
    }

    private String path() {
        return "/rota/advisers/" + amira.person();
    }

    private MockHttpServletRequestBuilder change(int version) {
        return post(path() + "/change")
                .param("halfDays", "6")
                .param("works", "monday-morning", "tuesday-afternoon")
                .param("debt", "true")
                .param("languages", "Welsh, Arabic")
                .param("coordinates", "52.636, -1.131")
                .param("housing", "advice")
                .param("version", "" + version)
                .with(csrf())
                .with(SignedInAs.person(priya.person()));
    }

    private Profile seen(Viewer viewer) {
        return CurrentViewer.as(viewer, () -> profiles.of(amira.person()));
    }

    @Test
    void what_is_saved_is_shown_to_the_adviser_too() throws Exception {
        browser.perform(get(path() + "/change").with(SignedInAs.person(priya.person())))
                .andExpect(content().string(containsString("Amira Haddad")));
        browser.perform(change(0)).andExpect(status().is3xxRedirection());
        var saved = seen(amira);
        assertThat(saved.halfDays()).isEqualTo(6);
        assertThat(saved.worksWords()).isEqualTo("Mon am, Tue pm");
        assertThat(saved.languages()).containsExactly("Welsh", "Arabic");
        assertThat(saved.skills().levels()).isEqualTo(Map.of(LawArea.HOUSING, Level.ADVICE));
        assertThat(saved.home().location()).isPresent();
        for (var reader : List.of(amira, priya)) {
            browser.perform(get(path()).with(SignedInAs.person(reader.person())))
                    .andExpect(content().string(containsString("Mon am, Tue pm")));
        }
        browser.perform(get("/rota/advisers").with(SignedInAs.person(priya.person())))
                .andExpect(content().string(containsString("Advice: housing")));
    }

    @Test
    void two_who_change_at_once_are_told() throws Exception {
        browser.perform(change(0)).andExpect(status().is3xxRedirection());
        browser.perform(change(0)).andExpect(status().isConflict());
        browser.perform(change(1)).andExpect(status().is3xxRedirection());
    }

    @Test
    void mistakes_are_shown_with_what_was_typed() throws Exception {
        browser.perform(post(path() + "/change")
                        .param("halfDays", "many")
                        .param("coordinates", "up north")
                        .with(csrf())
                        .with(SignedInAs.person(priya.person())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("many")))
                .andExpect(content().string(containsString("up north")));
    }

    @Test
    void colleagues_and_referrers_see_nothing_of_it() throws Exception {
        browser.perform(change(0)).andExpect(status().is3xxRedirection());
        for (var other :
                List.of(sample.member(Role.STUDENT_ADVISER), sample.trust().member(Role.REFERRER))) {
            browser.perform(get(path()).with(SignedInAs.person(other.person()))).andExpect(status().isNotFound());
            assertThat(seen(other).version()).isZero();
        }
        browser.perform(get("/rota/advisers").with(SignedInAs.person(amira.person())))
                .andExpect(status().isNotFound());
        browser.perform(get("/rota/advisers").with(SignedInAs.person(priya.person())))
                .andExpect(content().string(not(containsString("Grace Okafor"))));
    }

    @Test
    void only_whoever_makes_the_rota_writes_it_down() {
        var profile = new Profile(amira.person(), 4, Set.of(), Profile.Home.UNKNOWN, Profile.Skills.NONE, List.of(), 0);
        assertThatThrownBy(() -> CurrentViewer.as(amira, () -> saveProfile.save(profile)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        CurrentViewer.as(sample.stranger().member(Role.COORDINATOR), () -> saveProfile.save(profile)))
                .isInstanceOf(NotFound.class);
        assertThat(CurrentViewer.as(sample.member(Role.SUPERVISOR), () -> saveProfile.save(profile)))
                .isTrue();
    }

    @Test
    void debt_and_immigration_need_authorisation() {
        var levels = Map.of(LawArea.DEBT, Level.ADVICE, LawArea.HOUSING, Level.APPEALS);
        assertThat(new Profile.Skills(levels, 0, false).may(LawArea.DEBT)).isFalse();
        assertThat(new Profile.Skills(levels, 0, true).may(LawArea.DEBT)).isTrue();
        assertThat(new Profile.Skills(levels, 3, true).may(LawArea.IMMIGRATION)).isFalse();
        assertThat(new Profile.Skills(levels, 0, false).words())
                .isEqualTo("Advice: debt (not authorised); Appeals and challenges: housing");
    }
}
