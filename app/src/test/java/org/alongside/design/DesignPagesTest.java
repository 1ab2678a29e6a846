package org.alongside.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.modelfile.ModelText;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.ServiceModel;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class DesignPagesTest {

    private static final ServiceModel COUNTY = Models.shipped().get(0);
    private static final ServiceModel HIV = Models.shipped().get(7);
    private static final String YAML = ModelText.write(COUNTY.withoutSample());

    private final MockMvc browser;
    private final SamplePeople samples;
    private final ChangePathway changePathway;
    private final Partnerships partnerships;
    private SampleAgencies people;
    private String design;

    DesignPagesTest(MockMvc browser, SamplePeople samples, ChangePathway changePathway, Partnerships partnerships) {
        this.browser = browser;
        this.samples = samples;
        this.changePathway = changePathway;
        this.partnerships = partnerships;
    }

    @BeforeEach
    void two_partnerships_stand() {
        people = samples.fresh();
        design = "/partnerships/" + people.partnership();
        change(people.partnership(), 0, COUNTY);
        change(people.stranger().partnership(), 0, HIV);
    }

    private void change(UUID partnership, int base, ServiceModel model) {
        CurrentViewer.as(people.administrator(), () -> changePathway.change(partnership, base, model.withoutSample()));
    }

    private int version() {
        return CurrentViewer.as(
                people.administrator(),
                () -> partnerships.seen(people.partnership()).version());
    }

    private ResultActions open(Viewer.Member viewer, String page) throws Exception {
        return browser.perform(get(page).with(SignedInAs.person(viewer.person())));
    }

    private ResultActions send(UUID person, int base, String text, String file) throws Exception {
        return browser.perform(multipart(design + "/pathway/file")
                .file(new MockMultipartFile("file", "p.yaml", "text/plain", file.getBytes(StandardCharsets.UTF_8)))
                .param("base", String.valueOf(base))
                .param("text", text)
                .with(csrf())
                .with(SignedInAs.person(person)));
    }

    private UUID coordinator() {
        return people.member(Role.COORDINATOR).person();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMINISTRATOR", "CLIENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void everybody_who_works_in_a_partnership_finds_its_design(Role role) throws Exception {
        open(people.member(role), "/partnership").andExpect(redirectedUrl(design));
        open(people.member(role), "/partnerships").andExpect(redirectedUrl(design));
        open(people.member(role), design)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("GP practices"), containsString("<b class"))));
        open(people.member(role), design + "/pathway").andExpect(status().isOk());
    }

    @Test
    void another_partnership_is_not_there() throws Exception {
        var stranger = people.stranger().member(Role.COORDINATOR);
        for (var page : new String[] {"", "/pathway/versions", "/pathway/1.yaml", "/pathway/file"}) {
            open(stranger, design + page).andExpect(status().isNotFound());
        }
        send(stranger.person(), 1, YAML, "").andExpect(status().isNotFound());
        assertThat(version()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMINISTRATOR", "COORDINATOR", "CLIENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_a_coordinator_changes_the_pathway(Role role) throws Exception {
        open(people.member(role), design + "/pathway/file").andExpect(status().isNotFound());
        send(people.member(role).person(), 1, YAML.replace("sites: 99", "sites: 98"), "")
                .andExpect(status().isNotFound());
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void a_browser_tab_carries_the_neutral_name() throws Exception {
        var nurse = people.stranger().member(Role.REFERRER);
        var hiv = "/partnerships/" + people.stranger().partnership();
        for (var page : new String[] {hiv, hiv + "/pathway/versions"}) {
            var html = open(nurse, page).andReturn().getResponse().getContentAsString();
            assertThat(html.replaceFirst("(?s).*<title>(.*?)</title>.*", "$1"))
                    .contains("Advice Appointments")
                    .doesNotContainIgnoringCase("hiv")
                    .doesNotContain("Sample partnership");
        }
        open(nurse, hiv + "/pathway/1.yaml")
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"pathway-version-1.yaml\""))
                .andExpect(content().string(containsString("HIV service")));
    }

    @Test
    void a_file_puts_a_version_into_force_and_the_page_tells_what_changed_and_who_did_it() throws Exception {
        send(coordinator(), 1, "ignored", YAML.replace("slot-minutes: 45", "slot-minutes: 30"))
                .andExpect(redirectedUrl(design + "/pathway/versions"));
        assertThat(version()).isEqualTo(2);
        open(people.member(Role.REFERRER), design + "/pathway/versions")
                .andExpect(content()
                        .string(allOf(
                                containsString("Priya Raman"),
                                containsString("Slots of 45 minutes"),
                                containsString("Slots of 30 minutes"),
                                containsString("Superseded"))));
        open(people.member(Role.REFERRER), design).andExpect(content().string(containsString("by Priya Raman")));
    }

    @Test
    void every_mistake_is_shown_with_its_line_and_the_text_stays() throws Exception {
        var wrong = YAML.replace("East Midlands", "East Midlnds").replace("sites: 99", "sites: <many>");
        send(coordinator(), 1, "", wrong)
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("Correct 2 mistakes"),
                                containsString("Line 6, column 9"),
                                containsString("Did you mean"),
                                containsString("Line 9, column 8"),
                                containsString("sites: &lt;many&gt;\n"))));
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void a_text_that_changes_nothing_makes_no_version() throws Exception {
        send(coordinator(), 1, YAML.replace("\n", "\r\n"), "").andExpect(status().is(422));
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void whoever_comes_second_keeps_the_text_and_sees_what_it_would_undo() throws Exception {
        change(people.partnership(), 1, HIV);
        var mine = YAML.replace("slot-minutes: 45", "slot-minutes: 20");
        send(coordinator(), 1, mine, "")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Version 2 came into force while you worked"),
                                containsString("name=\"base\" value=\"2\""),
                                containsString("slot-minutes: 20"),
                                containsString("HIV service"))));
        assertThat(version()).isEqualTo(2);
        send(coordinator(), 2, mine, "").andExpect(redirectedUrl(design + "/pathway/versions"));
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void an_administrator_compares_two_to_four() throws Exception {
        var person = SignedInAs.person(people.administrator().person());
        var both = "one=" + people.partnership() + "&one=" + people.stranger().partnership();
        browser.perform(get("/partnerships/compare?" + both).with(person))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("East Midlands"), containsString("North East"))));
        browser.perform(get("/partnerships/compare?differences=true&" + both).with(person))
                .andExpect(content().string(not(containsString("Supervisor sign-off"))));
        browser.perform(get("/partnerships/compare?one=" + people.partnership()).with(person))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose two, three or four partnerships")));
    }

    @Test
    void a_member_cannot_compare_with_a_partnership_they_do_not_belong_to() throws Exception {
        var both = "one=" + people.partnership() + "&one=" + people.stranger().partnership();
        open(people.member(Role.COORDINATOR), "/partnerships/compare?" + both)
                .andExpect(status().is(422))
                .andExpect(content().string(not(containsString("HIV"))));
    }
}
