package org.alongside.rota.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.NotFound;
import org.alongside.rota.SampleRota;
import org.alongside.rota.place.AddLine;
import org.alongside.rota.plan.travel.Travel;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Teasel Surgery wants four sessions in two weeks and has a room on Monday mornings of the first. */
@SpringBootTest
@AutoConfigureMockMvc
class PlaceNeedPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleRota samples;
    private final Needs needs;
    private final ImportNeeds importNeeds;
    private final AddLine addLine;
    private SampleAgencies sample;
    private Viewer.Member priya;
    private UUID surgery;
    private UUID clinic;

    PlaceNeedPagesTest(
            MockMvc browser,
            SamplePeople people,
            SampleRota samples,
            Needs needs,
            ImportNeeds importNeeds,
            AddLine addLine) {
        this.browser = browser;
        this.people = people;
        this.samples = samples;
        this.needs = needs;
        this.importNeeds = importNeeds;
        this.addLine = addLine;
    }

    @BeforeEach
    void two_sites() {
        sample = people.fresh();
        priya = sample.member(Role.COORDINATOR);
        surgery = samples.site(sample, "Teasel Surgery");
        clinic = samples.site(sample, "Mill Lane Clinic");
    }

    private ImportNeeds.Outcome take(String text) {
        return CurrentViewer.as(priya, () -> importNeeds.take(text));
    }

    @Test
    void a_site_says_what_it_wants_and_when_its_room_is_free() throws Exception {
        var room = samples.room(sample, surgery, "Room 2");
        var priyas = SignedInAs.person(priya.person());
        browser.perform(get("/rota/places/" + surgery).with(priyas))
                .andExpect(content().string(containsString("Room 2: free")));
        browser.perform(post("/rota/places/" + surgery)
                        .param("wanted", "4")
                        .param("coordinates", "52.636, -1.131")
                        .param("decile", "2")
                        .param("free", room + ":1-monday-morning")
                        .with(csrf())
                        .with(priyas))
                .andExpect(status().is3xxRedirection());
        var saved = CurrentViewer.as(priya, () -> needs.of(surgery));
        assertThat(saved.wanted()).isEqualTo(4);
        assertThat(saved.decile()).isEqualTo(2);
        assertThat(CurrentViewer.as(priya, needs::freeRooms)).containsEntry(room, Set.of("1-monday-morning"));
        browser.perform(post("/rota/places/" + surgery)
                        .param("wanted", "many")
                        .param("version", "1")
                        .with(csrf())
                        .with(priyas))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("many")));
        browser.perform(post("/rota/places/" + surgery)
                        .param("wanted", "5")
                        .with(csrf())
                        .with(priyas))
                .andExpect(status().isConflict());
    }

    @Test
    void a_line_says_how_many_people_it_wants_by_hour() throws Exception {
        var line = ((AddLine.Added) CurrentViewer.as(
                        priya, () -> addLine.add(sample.advice().id(), "Advice line", "")))
                .line();
        browser.perform(post("/rota/places/" + line)
                        .param("monday-9", "2")
                        .param("monday-14", "1")
                        .with(csrf())
                        .with(SignedInAs.person(priya.person())))
                .andExpect(status().is3xxRedirection());
        var saved = CurrentViewer.as(priya, () -> needs.of(line));
        assertThat(saved.inHalf(DayOfWeek.MONDAY, true)).isEqualTo(2);
        assertThat(saved.inHalf(DayOfWeek.MONDAY, false)).isEqualTo(1);
        assertThat(saved.inHalf(DayOfWeek.TUESDAY, true)).isZero();
    }

    @Test
    void a_list_of_ways_and_one_of_sites_are_taken_in_whole_or_not_at_all() {
        assertThat(take("from,to,minutes\nTeasel Surgery,Mill Lane Clinic,25\n"))
                .isEqualTo(new ImportNeeds.Taken(1));
        assertThat(CurrentViewer.as(priya, needs::travel)
                        .minutes(new Travel.Stop(clinic, Optional.empty()), new Travel.Stop(surgery, Optional.empty())))
                .hasValue(25);
        assertThat(take("site,latitude,longitude,wanted,decile\nteasel surgery,52.6,-1.1,6,1\nNowhere,1,1,1,1\n"))
                .isInstanceOf(ImportNeeds.Refused.class);
        assertThat(CurrentViewer.as(priya, needs::all)).isEmpty();
        assertThat(take("site,latitude,longitude,wanted,decile\nteasel surgery,52.6,-1.1,6,1\n"))
                .isInstanceOf(ImportNeeds.Taken.class);
        assertThat(CurrentViewer.as(priya, () -> needs.of(surgery)).wanted()).isEqualTo(6);
    }

    @Test
    void only_whoever_makes_the_rota_knows_and_changes_it() throws Exception {
        take("site,latitude,longitude,wanted\nteasel surgery,52.6,-1.1,6\n");
        for (var other : List.of(sample.member(Role.ADVISER), sample.stranger().member(Role.COORDINATOR))) {
            browser.perform(get("/rota/places/" + surgery).with(SignedInAs.person(other.person())))
                    .andExpect(status().isNotFound());
            assertThat(CurrentViewer.as(other, needs::all)).isEmpty();
        }
        assertThatThrownBy(
                        () -> CurrentViewer.as(sample.member(Role.ADVISER), () -> importNeeds.take("from,to,minutes")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_weeks_of_a_fortnight_take_turns() {
        var monday = LocalDate.of(2027, 1, 4);
        assertThat(Fortnight.week(monday)).isEqualTo(Fortnight.week(monday.plusDays(6)));
        assertThat(Fortnight.week(monday)).isNotEqualTo(Fortnight.week(monday.plusWeeks(1)));
        assertThat(Fortnight.week(monday)).isEqualTo(Fortnight.week(monday.minusWeeks(2)));
    }
}
