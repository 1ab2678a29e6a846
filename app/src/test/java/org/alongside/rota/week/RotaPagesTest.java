package org.alongside.rota.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Priya Raman makes the rota of a week in March; Grace Okafor looks at it. */
@SpringBootTest
@AutoConfigureMockMvc
class RotaPagesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 2);
    private static final String NEW = "/rota/sessions/new";

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleRota samples;
    private final Rota rota;
    private final RotaToday today;
    private final Clock clock;
    private SampleAgencies sample;
    private Viewer.Member priya;
    private Viewer.Member amira;
    private Viewer.Member grace;
    private UUID surgery;

    RotaPagesTest(MockMvc browser, SamplePeople people, SampleRota samples, Rota rota, RotaToday today, Clock clock) {
        this.browser = browser;
        this.people = people;
        this.samples = samples;
        this.rota = rota;
        this.today = today;
        this.clock = clock;
    }

    @BeforeEach
    void a_surgery() {
        sample = people.fresh();
        priya = sample.member(Role.COORDINATOR);
        amira = sample.member(Role.ADVISER);
        grace = sample.trust().member(Role.REFERRER);
        surgery = samples.site(sample, "Teasel Surgery");
    }

    private MockHttpServletRequestBuilder wanted(UUID place) {
        return post(NEW)
                .param("adviser", amira.person().toString())
                .param("place", place.toString())
                .param("day", "2/3/2027")
                .param("part", "morning")
                .param("slots", "6")
                .param("minutes", "30")
                .with(csrf())
                .with(SignedInAs.person(priya.person()));
    }

    private void shows(Viewer.Member viewer, String path, String words) throws Exception {
        browser.perform(get(path).with(SignedInAs.person(viewer.person())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)));
    }

    @Test
    void a_session_added_by_hand_stands_in_the_week_for_everybody() throws Exception {
        shows(priya, NEW, "Amira Haddad");
        browser.perform(wanted(surgery)).andExpect(status().is3xxRedirection());
        for (var by : new String[] {"adviser", "site", "day"}) {
            shows(grace, "/rota?day=2027-03-04&by=" + by, "09:00 to 12:45");
            shows(grace, "/rota?day=4/3/2027&by=" + by, "Amira Haddad");
        }
        browser.perform(get("/rota?day=2027-03-09&by=site").with(SignedInAs.person(grace.person())))
                .andExpect(content().string(not(containsString("09:00 to 12:45"))));
    }

    @Test
    void the_filter_leaves_one_adviser_or_one_place() throws Exception {
        samples.mornings(sample, amira, surgery, TUESDAY);
        shows(grace, "/rota?day=2027-03-02&by=day&adviser=" + amira.person(), "09:00 to 12:45");
        var tom = sample.member(Role.STUDENT_ADVISER).person();
        shows(grace, "/rota?day=2027-03-02&by=day&adviser=" + tom, "Nothing is published");
        shows(grace, "/rota?day=2027-03-02&by=day&place=" + amira.person(), "Nothing is published");
    }

    @Test
    void mistakes_are_shown_with_what_was_typed() throws Exception {
        browser.perform(post(NEW)
                        .param("day", "soon")
                        .param("part", "hours")
                        .param("from", "12:00")
                        .param("until", "10:00")
                        .param("slots", "6")
                        .param("minutes", "30")
                        .with(csrf())
                        .with(SignedInAs.person(priya.person())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("soon")))
                .andExpect(content().string(containsString("Choose who holds the session")));
    }

    @Test
    void more_slots_than_fit_are_refused() {
        var form = new SessionForm("", "", "2/3/2027", "hours", "9.00", "10:00", "3", "30", "");
        assertThat(form.errors().on("slots")).contains("Only 2 slots of 30 minutes");
    }

    @Test
    void the_adviser_and_the_room_are_had_once() throws Exception {
        var room = samples.room(sample, surgery, "Room 2");
        browser.perform(wanted(room)).andExpect(status().is3xxRedirection());
        browser.perform(wanted(surgery))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("another session at that time")));
        browser.perform(wanted(room).param("adviser", "")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void a_cancelled_session_says_why_and_leaves_the_week() throws Exception {
        var session = samples.mornings(sample, amira, surgery, TUESDAY).getFirst();
        var cancel = "/rota/sessions/" + session + "/cancel";
        shows(priya, cancel, "The adviser is ill");
        browser.perform(post(cancel).with(csrf()).with(SignedInAs.person(priya.person())))
                .andExpect(status().isUnprocessableContent());
        browser.perform(post(cancel).param("reason", "illness").with(csrf()).with(SignedInAs.person(priya.person())))
                .andExpect(status().is3xxRedirection());
        shows(grace, "/rota/sessions/" + session, "Cancelled");
        shows(grace, "/rota?day=2027-03-02&by=day", "Nothing is published");
        browser.perform(post(cancel).param("reason", "illness").with(csrf()).with(SignedInAs.person(priya.person())))
                .andExpect(status().isConflict());
    }

    @Test
    void only_those_who_make_the_rota_change_it_and_only_staff_look() throws Exception {
        var session = samples.mornings(sample, amira, surgery, TUESDAY).getFirst();
        for (var path : new String[] {NEW, "/rota/lines", "/rota/sessions/" + session + "/cancel"}) {
            browser.perform(get(path).with(SignedInAs.person(amira.person()))).andExpect(status().isNotFound());
        }
        var funder = sample.trust().member(Role.FUNDER);
        for (var path : new String[] {"/rota", "/rota/today", "/rota/sessions/" + session}) {
            browser.perform(get(path).with(SignedInAs.person(funder.person()))).andExpect(status().isNotFound());
        }
        var stranger = sample.stranger().member(Role.COORDINATOR);
        browser.perform(get("/rota/sessions/" + session).with(SignedInAs.person(stranger.person())))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_referrer_sees_who_is_in_today() throws Exception {
        var now = clock.instant();
        samples.session(sample, amira, surgery, new Session.Hours(now, now.plus(Duration.ofHours(3))));
        shows(grace, "/rota/today", "Teasel Surgery");
        assertThat(CurrentViewer.as(grace, () -> today.of(grace)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.count()).isOne();
                    assertThat(item.link().href()).isEqualTo("/rota/today");
                });
        assertThat(CurrentViewer.as(amira, () -> today.of(amira))).isEmpty();
    }

    @Test
    void nine_in_the_morning_stays_nine_when_the_clocks_change() throws Exception {
        samples.mornings(sample, amira, surgery, LocalDate.of(2027, 3, 25), LocalDate.of(2027, 3, 30));
        var from = LocalDate.of(2027, 3, 25).atStartOfDay(Dates.ZONE).toInstant();
        var both = CurrentViewer.as(amira, () -> rota.between(from, from.plus(Duration.ofDays(7))));
        assertThat(both).extracting(Week::hours).containsExactly("09:00 to 12:45", "09:00 to 12:45");
    }
}
