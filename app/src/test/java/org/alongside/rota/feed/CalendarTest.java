package org.alongside.rota.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.modelfile.Models;
import org.alongside.page.Dates;
import org.alongside.partnership.ChangePathway;
import org.alongside.rota.SampleRota;
import org.alongside.rota.Session;
import org.alongside.rota.Times;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Amira Haddad's calendar program shows her sessions by a secret link, until she ends it. */
@SpringBootTest
@AutoConfigureMockMvc
class CalendarTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleRota samples;
    private final MakeFeed makeFeed;
    private final ChangePathway changePathway;
    private final Supplier<UUID> ids;
    private final LocalDate tomorrow;
    private SampleAgencies sample;
    private Viewer.Member amira;

    CalendarTest(
            MockMvc browser,
            SamplePeople people,
            SampleRota samples,
            MakeFeed makeFeed,
            ChangePathway changePathway,
            Clock clock,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.samples = samples;
        this.makeFeed = makeFeed;
        this.changePathway = changePathway;
        this.ids = ids;
        this.tomorrow = clock.instant().atZone(Dates.ZONE).toLocalDate().plusDays(1);
    }

    @BeforeEach
    void a_session() {
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
        samples.mornings(sample, amira, samples.site(sample, "Teasel Surgery; Mill Lane"), tomorrow);
    }

    private String link() {
        return CurrentViewer.as(amira, makeFeed::make);
    }

    @Test
    void whoever_has_the_link_sees_sessions_and_nothing_else() throws Exception {
        var path = link();
        browser.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andExpect(content().string(containsString("SUMMARY:Session\r\n")))
                .andExpect(content().string(containsString("LOCATION:Teasel Surgery\\; Mill Lane\r\n")))
                .andExpect(content().string(not(containsString("Amira"))));
        browser.perform(get("/calendar/" + "x".repeat(32) + ".ics")).andExpect(status().isNotFound());
    }

    @Test
    void a_new_link_ends_the_old_one_and_ending_ends_both() throws Exception {
        var old = link();
        var fresh = link();
        browser.perform(get(old)).andExpect(status().isNotFound());
        browser.perform(get(fresh)).andExpect(status().isOk());
        var amiras = SignedInAs.person(amira.person());
        browser.perform(get("/rota/calendar").with(amiras)).andExpect(content().string(containsString("End the link")));
        browser.perform(post("/rota/calendar/end").with(csrf()).with(amiras)).andExpect(status().is3xxRedirection());
        browser.perform(get(fresh)).andExpect(status().isNotFound());
    }

    @Test
    void where_the_services_name_tells_no_place_is_named() throws Exception {
        var hiv = Models.shipped().stream()
                .filter(one -> one.key().equals("hiv-clinic"))
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(
                sample.administrator(), () -> changePathway.change(sample.partnership(), 0, hiv.withoutSample()));
        browser.perform(get(link()))
                .andExpect(content().string(containsString("SUMMARY:Session")))
                .andExpect(content().string(not(containsString("LOCATION"))));
    }

    @Test
    void times_are_utc_on_both_sides_of_the_change_of_the_clock() {
        var winter = event(Times.MORNING.on(LocalDate.of(2027, 3, 26)));
        var summer = event(Times.MORNING.on(LocalDate.of(2027, 3, 29)));
        assertThat(winter).contains("DTSTART:20270326T090000Z\r\n");
        assertThat(summer).contains("DTSTART:20270329T080000Z\r\n");
    }

    private String event(Session.Hours hours) {
        var place = new Session.Place(Session.Kind.SITE, ids.get(), "A", java.util.Optional.empty(), "");
        var session = new Session(
                ids.get(),
                ids.get(),
                new Session.Adviser(ids.get(), "Amira Haddad"),
                place,
                hours,
                new Session.Slots(6, 30),
                false,
                false);
        return new Calendar(List.of(session), false, hours.from()).text();
    }

    @Test
    void long_lines_are_folded_between_letters_and_text_is_escaped() {
        var folded = new StringBuilder();
        Calendar.line(folded, "LOCATION:" + "é".repeat(80));
        assertThat(folded.toString().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(folded.toString().replace("\r\n ", "")).isEqualTo("LOCATION:" + "é".repeat(80) + "\r\n");
        assertThat(Calendar.escaped("a\\b;c,d\ne")).isEqualTo("a\\\\b\\;c\\,d\\ne");
    }
}
