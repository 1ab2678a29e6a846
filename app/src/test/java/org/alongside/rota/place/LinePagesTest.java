package org.alongside.rota.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
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

/** Priya Raman opens an advice line and ends it. */
@SpringBootTest
@AutoConfigureMockMvc
class LinePagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final AddLine addLine;
    private final Lines lines;
    private SampleAgencies sample;
    private Viewer.Member priya;

    LinePagesTest(MockMvc browser, SamplePeople people, AddLine addLine, Lines lines) {
        this.browser = browser;
        this.people = people;
        this.addLine = addLine;
        this.lines = lines;
    }

    @BeforeEach
    void a_partnership() {
        sample = people.fresh();
        priya = sample.member(Role.COORDINATOR);
    }

    private AddLine.Outcome add(Viewer viewer, String name) {
        return CurrentViewer.as(viewer, () -> addLine.add(sample.advice().id(), name, "01632 960118"));
    }

    @Test
    void a_line_is_added_once_and_ended() throws Exception {
        var added = (AddLine.Added) add(priya, "Advice line");
        assertThat(add(priya, "advice LINE")).isInstanceOf(AddLine.NameTaken.class);
        browser.perform(post("/rota/lines/" + added.line() + "/end")
                        .with(csrf())
                        .with(SignedInAs.person(priya.person())))
                .andExpect(status().is3xxRedirection());
        assertThat(CurrentViewer.as(priya, lines::all)).isEmpty();
        assertThat(add(priya, "Advice line")).isInstanceOf(AddLine.Added.class);
    }

    @Test
    void a_number_that_is_none_is_refused() throws Exception {
        browser.perform(post("/rota/lines")
                        .param("name", "Advice line")
                        .param("phone", "call us")
                        .param("agency", sample.advice().id().toString())
                        .with(csrf())
                        .with(SignedInAs.person(priya.person())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("call us")));
    }

    @Test
    void an_adviser_adds_none() {
        var amira = sample.member(Role.ADVISER);
        assertThatThrownBy(() -> add(amira, "Advice line")).isInstanceOf(NotFound.class);
    }
}
