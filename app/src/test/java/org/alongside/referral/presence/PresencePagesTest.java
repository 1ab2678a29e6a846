package org.alongside.referral.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.page.NotFound;
import org.alongside.rota.SampleRota;
import org.alongside.rota.Session;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Amira Haddad is at Teasel Surgery; Grace Okafor, whose patient stands beside her, calls. */
@SpringBootTest
@AutoConfigureMockMvc
class PresencePagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final AnnouncePresence announcePresence;
    private final AdvisersIn advisersIn;
    private final PresenceToday today;
    private final Clock clock;
    private final SampleRota rota;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member grace;
    private Viewer.Member amira;
    private UUID surgery;

    PresencePagesTest(
            MockMvc browser,
            SamplePeople people,
            AnnouncePresence announcePresence,
            AdvisersIn advisersIn,
            PresenceToday today,
            Clock clock,
            SampleRota rota,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.announcePresence = announcePresence;
        this.advisersIn = advisersIn;
        this.today = today;
        this.clock = clock;
        this.rota = rota;
        this.ids = ids;
    }

    @BeforeEach
    void a_surgery() {
        sample = people.fresh();
        grace = sample.trust().member(Role.REFERRER);
        amira = sample.advice().member(Role.ADVISER);
        surgery = ids.get();
        people.as(sample.administrator(), """
                insert into directory.site (id, partnership_id, name, made_at)
                values (?, ?, 'Teasel Surgery', access.at())
                """, surgery, sample.partnership());
    }

    private AnnouncePresence.Outcome announce(Duration from) {
        return CurrentViewer.as(
                amira,
                () -> announcePresence.announce(
                        surgery, "01632 960118", clock.instant().plus(from)));
    }

    private long seen(Viewer viewer) {
        return CurrentViewer.as(viewer, advisersIn::now).size();
    }

    @Test
    void the_nurse_sees_who_is_there_and_can_call() {
        assertThat(announce(Duration.ofMinutes(30))).isInstanceOf(AnnouncePresence.Announced.class);
        assertThat(CurrentViewer.as(grace, () -> today.of(grace)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.what()).contains("Amira Haddad, Teasel Surgery, until ");
                    assertThat(item.link().href()).isEqualTo("tel:+441632960118");
                });
    }

    @Test
    void who_has_a_session_there_is_seen_without_saying_so_and_once_only() {
        var now = clock.instant();
        rota.session(sample, amira, surgery, new Session.Hours(now, now.plus(Duration.ofHours(3))));
        assertThat(CurrentViewer.as(grace, () -> today.of(grace)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.what()).contains("Amira Haddad, Teasel Surgery, until ");
                    assertThat(item.link().href()).isEqualTo("/rota/today");
                });
        announce(Duration.ofMinutes(30));
        assertThat(CurrentViewer.as(grace, advisersIn::now))
                .singleElement()
                .extracting(Presence::phone)
                .isEqualTo("01632 960118");
    }

    @Test
    void it_ends_by_itself() {
        announce(Duration.ofMinutes(30));
        people.as(
                amira,
                "insert into referral.presence (id, partnership_id, agency_id, person_id, site_id, phone, since, until)"
                        + " values (?, ?, viewer.agency(), viewer.person(), ?, '01632 960118', access.at(),"
                        + " access.at() + interval '1 microsecond')",
                ids.get(),
                sample.partnership(),
                surgery);
        assertThat(seen(grace)).isOne();
    }

    @Test
    void a_new_place_replaces_the_old_one_and_leaving_ends_it() throws Exception {
        announce(Duration.ofMinutes(30));
        announce(Duration.ofMinutes(60));
        assertThat(seen(grace)).isOne();
        browser.perform(post("/in-the-building/end").with(csrf()).with(SignedInAs.person(amira.person())))
                .andExpect(redirectedUrl("/in-the-building"));
        assertThat(seen(grace)).isZero();
    }

    @Test
    void an_hour_that_has_passed_is_refused() {
        assertThat(announce(Duration.ofMinutes(-1))).isInstanceOf(AnnouncePresence.TooLate.class);
        assertThat(announce(Duration.ofHours(26))).isInstanceOf(AnnouncePresence.TooLate.class);
    }

    @Test
    void mistakes_are_shown_with_what_was_typed() throws Exception {
        browser.perform(post("/in-the-building")
                        .param("site", surgery.toString())
                        .param("until", "noon")
                        .param("phone", "01632 960118")
                        .with(csrf())
                        .with(SignedInAs.person(amira.person())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("noon")))
                .andExpect(content().string(containsString("01632 960118")));
    }

    @Test
    void only_advisers_say_so_and_only_in_their_partnership() throws Exception {
        announce(Duration.ofMinutes(30));
        assertThat(seen(sample.stranger().member(Role.REFERRER))).isZero();
        assertThat(seen(sample.trust().member(Role.FUNDER))).isZero();
        browser.perform(get("/in-the-building").with(SignedInAs.person(grace.person())))
                .andExpect(status().isNotFound());
        Assertions.assertThatThrownBy(() -> CurrentViewer.as(
                        grace,
                        () -> announcePresence.announce(
                                surgery, "01632 960118", clock.instant().plusSeconds(60))))
                .isInstanceOf(NotFound.class);
        var elsewhere = sample.stranger().member(Role.ADVISER);
        assertThat(CurrentViewer.as(
                        elsewhere,
                        () -> announcePresence.announce(
                                surgery, "01632 960118", clock.instant().plusSeconds(60))))
                .isInstanceOf(AnnouncePresence.NoSuchSite.class);
    }
}
