package org.alongside.wording;

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
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
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
class WordingPagesTest {

    private static final String FRESH = "May we keep notes of what you tell us?";

    private final MockMvc browser;
    private final SamplePeople samples;
    private final ChangePathway changePathway;
    private SampleAgencies people;
    private String wording;

    WordingPagesTest(MockMvc browser, SamplePeople samples, ChangePathway changePathway) {
        this.browser = browser;
        this.samples = samples;
        this.changePathway = changePathway;
    }

    @BeforeEach
    void a_partnership_has_the_words_it_came_with() {
        people = samples.fresh();
        wording = "/partnerships/" + people.partnership() + "/wording";
        var model = Models.shipped().get(0).withoutSample();
        CurrentViewer.as(people.administrator(), () -> changePathway.change(people.partnership(), 0, model));
    }

    private ResultActions open(Role role, String page) throws Exception {
        return browser.perform(
                get(page).with(SignedInAs.person(people.member(role).person())));
    }

    private ResultActions send(UUID person, int base, String words) throws Exception {
        return browser.perform(post(wording + "/record")
                .param("base", String.valueOf(base))
                .param("words", words)
                .with(csrf())
                .with(SignedInAs.person(person)));
    }

    private UUID coordinator() {
        return people.member(Role.COORDINATOR).person();
    }

    @Test
    void everybody_at_work_reads_the_words_and_only_a_coordinator_changes_them() throws Exception {
        open(Role.ADVISER, wording)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Hold a record"), not(containsString("/record\"")))));
        open(Role.ADVISER, wording + "/record").andExpect(status().isNotFound());
        open(Role.CLIENT, wording).andExpect(status().isNotFound());
        send(people.member(Role.ADVISER).person(), 1, FRESH).andExpect(status().isNotFound());
        send(people.stranger().member(Role.COORDINATOR).person(), 1, FRESH).andExpect(status().isNotFound());
        open(Role.COORDINATOR, wording).andExpect(content().string(containsString("/record\"")));
    }

    @Test
    void changed_words_are_in_force_at_once_and_the_older_ones_stay_to_be_read() throws Exception {
        send(coordinator(), 1, FRESH + "\r\nYou can say no. ").andExpect(redirectedUrl(wording));
        open(Role.REFERRER, wording)
                .andExpect(content()
                        .string(allOf(
                                containsString(FRESH + "\nYou can say no.</p>"),
                                containsString("Version 2, since"),
                                containsString("by Priya Raman"),
                                containsString("1 earlier version"),
                                containsString("Version 1, from"))));
    }

    @Test
    void words_that_are_too_short_or_too_long_stay_to_be_corrected() throws Exception {
        send(coordinator(), 1, "Yes?")
                .andExpect(status().is(422))
                .andExpect(content().string(allOf(containsString("Use 10 to 1,000 letters"), containsString("Yes?"))));
        send(coordinator(), 1, "x".repeat(1001)).andExpect(status().is(422));
        open(Role.COORDINATOR, wording + "/elephant").andExpect(status().isNotFound());
    }

    @Test
    void whoever_comes_second_sees_what_came_into_force_and_keeps_the_words() throws Exception {
        send(coordinator(), 1, FRESH);
        send(coordinator(), 1, "My own words, please")
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Version 2 came into force while you worked"),
                                containsString(FRESH),
                                containsString("name=\"base\" value=\"2\""),
                                containsString("My own words, please"))));
    }
}
