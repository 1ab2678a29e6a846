package org.alongside.rota.illness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.Dates;
import org.alongside.rota.Rota;
import org.alongside.rota.SampleRota;
import org.alongside.rota.need.ImportNeeds;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Amira Haddad is ill on Tuesday; a colleague takes her session at Teasel Surgery. */
@SpringBootTest
@AutoConfigureMockMvc
class ReplanIllnessTest {

    private static final LocalDate TUESDAY = LocalDate.of(2099, 3, 3);

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleRota samples;
    private final Rota rota;
    private final ImportNeeds importNeeds;

    ReplanIllnessTest(MockMvc browser, SamplePeople people, SampleRota samples, Rota rota, ImportNeeds importNeeds) {
        this.browser = browser;
        this.people = people;
        this.samples = samples;
        this.rota = rota;
        this.importNeeds = importNeeds;
    }

    @Test
    void the_smallest_change_is_shown_with_who_must_be_told_and_accepting_publishes_it() throws Exception {
        SampleAgencies sample = people.fresh();
        var priya = sample.member(Role.COORDINATOR);
        var amira = sample.member(Role.ADVISER);
        sample.member(Role.SUPERVISOR);
        samples.mornings(sample, amira, samples.site(sample, "Teasel Surgery"), TUESDAY);
        samples.site(sample, "Mill Lane Clinic");
        CurrentViewer.as(
                priya, () -> importNeeds.take("site,latitude,longitude,wanted\nmill lane clinic,52.6,-1.1,9\n"));
        var priyas = SignedInAs.person(priya.person());
        var ill = "/rota/advisers/" + amira.person() + "/ill";
        browser.perform(post(ill).with(csrf()).with(priyas)).andExpect(status().isUnprocessableContent());
        var draft = browser.perform(
                        post(ill).param("first", "" + TUESDAY).with(csrf()).with(priyas))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        browser.perform(get(Objects.requireNonNull(draft)).with(priyas))
                .andExpect(content().string(containsString("Who must be told")))
                .andExpect(content().string(containsString("Amira Haddad")));
        assertThat(on(priya)).containsExactly(amira.person());
        browser.perform(post(draft + "/publish").with(csrf()).with(priyas)).andExpect(status().is3xxRedirection());
        assertThat(on(priya)).as("somebody else").hasSize(1).doesNotContain(amira.person());
        browser.perform(get(ill).with(SignedInAs.person(amira.person()))).andExpect(status().isNotFound());
    }

    private List<UUID> on(Viewer viewer) {
        var from = TUESDAY.atStartOfDay(Dates.ZONE).toInstant();
        return CurrentViewer.as(viewer, () -> rota.between(from, from.plusSeconds(86_400))).stream()
                .map(session -> session.adviser().id())
                .toList();
    }
}
