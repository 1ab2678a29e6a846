package org.alongside.rota.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.Dates;
import org.alongside.rota.Rota;
import org.alongside.rota.SampleRota;
import org.alongside.rota.Session;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Priya Raman writes down that Amira Haddad is at Teasel Surgery on Saturdays, and publishes it. */
@SpringBootTest
@AutoConfigureMockMvc
class PatternPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleRota samples;
    private final Rota rota;
    private final LocalDate today;
    private SampleAgencies sample;
    private Viewer.Member priya;
    private Viewer.Member amira;
    private UUID surgery;

    PatternPagesTest(MockMvc browser, SamplePeople people, SampleRota samples, Rota rota, Clock clock) {
        this.browser = browser;
        this.people = people;
        this.samples = samples;
        this.rota = rota;
        this.today = clock.instant().atZone(Dates.ZONE).toLocalDate();
    }

    @BeforeEach
    void a_surgery() {
        sample = people.fresh();
        priya = sample.member(Role.COORDINATOR);
        amira = sample.member(Role.ADVISER);
        surgery = samples.site(sample, "Teasel Surgery");
    }

    private List<Session> sessions() {
        var from = today.atStartOfDay(Dates.ZONE).toInstant();
        return CurrentViewer.as(priya, () -> rota.between(from, from.plusSeconds(86_400L * 400)));
    }

    @Test
    void the_pages_add_show_and_publish() throws Exception {
        var priyas = SignedInAs.person(priya.person());
        browser.perform(post("/rota/patterns/new").with(csrf()).with(priyas))
                .andExpect(status().isUnprocessableContent());
        browser.perform(post("/rota/patterns/new")
                        .param("adviser", amira.person().toString())
                        .param("place", surgery.toString())
                        .param("every", "week")
                        .param("weekdays", "saturday")
                        .param("day", "" + today)
                        .param("part", "day")
                        .param("slots", "6")
                        .param("minutes", "30")
                        .with(csrf())
                        .with(priyas))
                .andExpect(redirectedUrl("/rota/patterns"));
        browser.perform(get("/rota/patterns").with(priyas))
                .andExpect(content().string(containsString("Every week, Saturday")));
        var until = today.plusDays(7);
        browser.perform(get("/rota/patterns/publish?until=" + until).with(priyas))
                .andExpect(content().string(containsString("Publish 1 session")));
        browser.perform(post("/rota/patterns/publish")
                        .param("until", "" + until)
                        .with(csrf())
                        .with(priyas))
                .andExpect(status().is3xxRedirection());
        assertThat(sessions()).hasSize(1);
    }
}
