package org.alongside.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.modelfile.Models;
import org.alongside.modelfile.PathwayForm;
import org.alongside.partnership.ChangePathway;
import org.alongside.partnership.Partnerships;
import org.alongside.servicemodel.ServiceModel;
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
class PathwayFormPagesTest {

    private static final ServiceModel COUNTY = Models.shipped().get(0).withoutSample();
    private static final ServiceModel HIV = Models.shipped().get(7).withoutSample();

    private final MockMvc browser;
    private final SamplePeople samples;
    private final ChangePathway changePathway;
    private final Partnerships partnerships;
    private SampleAgencies people;
    private String form;

    PathwayFormPagesTest(
            MockMvc browser, SamplePeople samples, ChangePathway changePathway, Partnerships partnerships) {
        this.browser = browser;
        this.samples = samples;
        this.changePathway = changePathway;
        this.partnerships = partnerships;
    }

    @BeforeEach
    void a_partnership_without_a_pathway() {
        people = samples.fresh();
        form = "/partnerships/" + people.partnership() + "/pathway/change";
    }

    private void inForce(int base, ServiceModel model) {
        CurrentViewer.as(people.administrator(), () -> changePathway.change(people.partnership(), base, model));
    }

    private Optional<ServiceModel> design() {
        return CurrentViewer.as(
                people.administrator(),
                () -> partnerships.seen(people.partnership()).design());
    }

    private ResultActions open(UUID person) throws Exception {
        return browser.perform(get(form).with(SignedInAs.person(person)));
    }

    /** The settings of the county's pathway with one of them changed. */
    private ResultActions send(UUID person, int base, String id, String... values) throws Exception {
        var request = post(form).param("base", String.valueOf(base));
        PathwayForm.of(COUNTY).values().forEach((field, filled) -> {
            var sent = field.equals(id) ? List.of(values) : filled;
            request.param(field, sent.isEmpty() ? new String[] {""} : sent.toArray(String[]::new));
        });
        return browser.perform(request.with(csrf()).with(SignedInAs.person(person)));
    }

    private UUID coordinator() {
        return people.member(Role.COORDINATOR).person();
    }

    @Test
    void a_coordinator_changes_one_setting_and_a_new_version_is_in_force() throws Exception {
        inForce(0, COUNTY);
        open(coordinator())
                .andExpect(content()
                        .string(allOf(
                                containsString("value=\"99\""),
                                containsString("<option value=\"east_midlands\" selected>East Midlands"))));
        send(coordinator(), 1, "booking-slot-minutes", "30")
                .andExpect(redirectedUrl(form.replace("change", "versions")));
        assertThat(design().orElseThrow().version()).isEqualTo(2);
        assertThat(design().orElseThrow().booking().slotMinutes()).isEqualTo(30);
    }

    @Test
    void the_first_pathway_is_written_by_the_form_too() throws Exception {
        open(coordinator()).andExpect(status().isOk());
        send(coordinator(), 0, "law-areas", "debt", "housing").andExpect(status().is3xxRedirection());
        assertThat(design().orElseThrow().offer().lawAreas()).hasSize(2);
    }

    @Test
    void a_mistake_is_said_at_its_field_and_what_was_chosen_stays() throws Exception {
        inForce(0, COUNTY);
        send(coordinator(), 1, "sites", "<many>")
                .andExpect(status().is(422))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#sites\""),
                                containsString("expected a whole number from 1 to 5000"),
                                containsString("value=\"&lt;many>\""))));
        send(coordinator(), 1, "none").andExpect(status().is(422));
        assertThat(design().orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void only_those_who_shape_the_partnership_find_the_form() throws Exception {
        inForce(0, COUNTY);
        for (var person : List.of(
                people.member(Role.ADVISER).person(),
                people.stranger().member(Role.COORDINATOR).person())) {
            open(person).andExpect(status().isNotFound());
            send(person, 1, "sites", "98").andExpect(status().isNotFound());
        }
        assertThat(design().orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void whoever_comes_second_sees_what_they_would_undo() throws Exception {
        inForce(0, COUNTY);
        inForce(1, HIV);
        send(coordinator(), 1, "sites", "98")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Version 2 came into force while you worked"),
                                containsString("name=\"base\" value=\"2\""),
                                containsString("value=\"98\""))));
        assertThat(design().orElseThrow().version()).isEqualTo(2);
    }
}
