package org.alongside.message.template;

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
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.message.text.Templates;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
class TemplatePagesTest {

    private static final String NAME = "self-referral-receipt";
    private static final String BODY = "We have your request ((reference)).";

    private final MockMvc browser;
    private final SamplePeople samples;
    private final ChangePathway changePathway;
    private final Wordings wordings;
    private final TransactionTemplate transaction;
    private SampleAgencies people;
    private Viewer.Member coordinator;
    private String messages;

    TemplatePagesTest(
            MockMvc browser,
            SamplePeople samples,
            ChangePathway changePathway,
            Wordings wordings,
            TransactionTemplate transaction) {
        this.browser = browser;
        this.samples = samples;
        this.changePathway = changePathway;
        this.wordings = wordings;
        this.transaction = transaction;
    }

    @BeforeEach
    void a_partnership_with_its_coordinator() {
        people = samples.fresh();
        coordinator = people.member(Role.COORDINATOR);
        messages = "/partnerships/" + people.partnership() + "/messages";
    }

    private void design(int model) {
        CurrentViewer.as(
                people.administrator(),
                () -> changePathway.change(
                        people.partnership(), 0, Models.shipped().get(model).withoutSample()));
    }

    private ResultActions open(Viewer.Member viewer, String page) throws Exception {
        return browser.perform(get(page).with(SignedInAs.person(viewer.person())));
    }

    private ResultActions send(Viewer.Member viewer, int base, String press, String... words) throws Exception {
        var post = post(messages + "/" + NAME)
                .param("base", String.valueOf(base))
                .param("press", press)
                .with(csrf())
                .with(SignedInAs.person(viewer.person()));
        for (int i = 0; i < words.length; i += 2) {
            post.param(words[i], words[i + 1]);
        }
        return browser.perform(post);
    }

    private String body(UUID partnership) {
        return CurrentViewer.as(
                coordinator,
                () -> transaction.execute(ignored -> wordings.inForce(partnership, Templates.named(NAME))
                        .usual()
                        .body()));
    }

    @Test
    void a_coordinator_reads_and_changes_the_words_and_finds_every_version() throws Exception {
        open(coordinator, messages)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Weekly digest"), containsString("As supplied"))));
        send(coordinator, 0, "save", "body", BODY).andExpect(redirectedUrl(messages + "/" + NAME));
        send(coordinator, 1, "save", "body", BODY + "\r\nThank you.").andExpect(redirectedUrl(messages + "/" + NAME));
        assertThat(body(people.partnership())).isEqualTo(BODY + "\nThank you.");
        open(coordinator, messages).andExpect(content().string(containsString("Version 2")));
        open(coordinator, messages + "/" + NAME + "/versions")
                .andExpect(content().string(allOf(containsString("Version 1"), containsString("Version 2"))));
    }

    @Test
    void what_cannot_be_filled_in_is_refused_with_its_line_and_stays_typed() throws Exception {
        send(coordinator, 0, "save", "body", "Hello\n((refrence))")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        "E-mail, line 2: ((refrence)) is not a field. Did you mean ((reference))?"),
                                containsString("Hello\n((refrence))</textarea>"))));
        assertThat(body(people.partnership())).isNotEqualTo("Hello\n((refrence))");
    }

    @Test
    void a_preview_shows_samples_and_parts_and_changes_nothing() throws Exception {
        send(coordinator, 0, "preview", "body", BODY, "text", "x".repeat(200) + "((reference))")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("We have your request K7TQ-93MX."),
                                containsString("209 characters, 2 parts"))));
        assertThat(body(people.partnership())).isNotEqualTo(BODY);
    }

    @Test
    void where_labels_are_always_neutral_only_neutral_words_are_asked_for() throws Exception {
        design(7);
        open(coordinator, messages + "/" + NAME)
                .andExpect(content()
                        .string(allOf(containsString("name=\"neutralBody\""), not(containsString("name=\"body\"")))));
        send(coordinator, 0, "save", "neutralBody", "((reference)) at the HIV clinic")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Neutral e-mail, line 1: \"HIV\" is not neutral")));
    }

    @Test
    void somebody_elses_change_meanwhile_is_not_overwritten() throws Exception {
        send(coordinator, 0, "save", "body", BODY);
        send(coordinator, 0, "save", "body", BODY + " Mine.")
                .andExpect(status().isConflict())
                .andExpect(
                        content().string(allOf(containsString("Mine."), containsString("Version 1 came into force"))));
        assertThat(body(people.partnership())).isEqualTo(BODY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "SYSTEM_ADMINISTRATOR", "CLIENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_finds_them(Role role) throws Exception {
        open(people.member(role), messages).andExpect(status().isNotFound());
        open(people.member(role), messages + "/" + NAME).andExpect(status().isNotFound());
        send(people.member(role), 0, "save", "body", BODY).andExpect(status().isNotFound());
    }

    @Test
    void another_partnerships_coordinator_and_unknown_names_find_nothing() throws Exception {
        open(people.stranger().member(Role.COORDINATOR), messages).andExpect(status().isNotFound());
        open(coordinator, messages + "/nothing").andExpect(status().isNotFound());
    }
}
