package org.alongside.appointment.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.appointment.Kind;
import org.alongside.appointment.Whom;
import org.alongside.appointment.book.BookSlot;
import org.alongside.appointment.book.NewBooking;
import org.alongside.appointment.book.Slot;
import org.alongside.referral.SampleReferrals;
import org.alongside.rota.NewSession;
import org.alongside.rota.PublishSession;
import org.alongside.rota.Rota;
import org.alongside.rota.Session;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Amira Haddad's day, and what she writes down about Quỳnh O'Brien. */
@SpringBootTest
@AutoConfigureMockMvc
class DayPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final PublishSession publishSession;
    private final PrepareSession prepareSession;
    private final BookSlot bookSlot;
    private final Rota rota;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private UUID referral;
    private String path;

    DayPagesTest(
            MockMvc browser,
            SamplePeople people,
            SampleReferrals referrals,
            PublishSession publishSession,
            PrepareSession prepareSession,
            BookSlot bookSlot,
            Rota rota,
            Clock clock,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.referrals = referrals;
        this.publishSession = publishSession;
        this.prepareSession = prepareSession;
        this.bookSlot = bookSlot;
        this.rota = rota;
        this.clock = clock;
        this.ids = ids;
    }

    @BeforeEach
    void quynh_was_referred() {
        sample = people.fresh();
        referral = referrals.sent(sample, SampleReferrals.DEBT);
        path = "/today/" + referral;
    }

    @Test
    void an_adviser_sees_the_own_sessions_of_the_day_and_nobody_elses() throws Exception {
        publish();
        open(Role.ADVISER, "/today").andExpect(content().string(containsString("Teasel Surgery")));
        open(Role.SUPERVISOR, "/today")
                .andExpect(content().string(not(containsString("Teasel Surgery"))))
                .andExpect(content().string(containsString("No session today")));
        open(Role.REFERRER, "/today").andExpect(status().isNotFound());
    }

    @Test
    void whoever_booked_stands_under_the_session_and_leads_to_what_to_prepare() throws Exception {
        var session = publish();
        var booked = CurrentViewer.as(sample.member(Role.ADVISER), () -> {
            var second = rota.find(session).orElseThrow().times().getLast();
            var key = new Slot.Key(session, second.from());
            return bookSlot.book(NewBooking.of(ids.get(), new Whom.Referred(referral), key, Kind.FACE_TO_FACE));
        });
        assertThat(booked).isInstanceOf(BookSlot.Booked.class);
        open(Role.ADVISER, "/today")
                .andExpect(content().string(containsString("href=\"" + path)))
                .andExpect(content().string(containsString("Booked")));
    }

    @Test
    void what_to_prepare_stands_above_the_note() throws Exception {
        open(Role.ADVISER, path)
                .andExpect(content().string(containsString("Behind with council tax")))
                .andExpect(content().string(containsString("What was said and agreed")));
    }

    @Test
    void a_note_that_a_bad_line_sends_twice_is_kept_once() throws Exception {
        var form = ids.get().toString();
        for (int i = 0; i < 2; i++) {
            note(Role.ADVISER, form, "Rent arrears of £900; asked for a statement")
                    .andExpect(redirectedUrl(path));
        }
        assertThat(CurrentViewer.as(
                        sample.member(Role.SUPERVISOR),
                        () -> prepareSession.prepare(referral).notes()))
                .singleElement()
                .satisfies(one -> assertThat(one.words()).startsWith("Rent arrears"));
    }

    @Test
    void an_empty_note_is_asked_for_again() throws Exception {
        note(Role.ADVISER, ids.get().toString(), "  ")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Enter your note")));
    }

    @Test
    void whoever_referred_and_other_agencies_read_no_note() throws Exception {
        note(Role.ADVISER, ids.get().toString(), "Rent arrears").andExpect(redirectedUrl(path));
        open(Role.REFERRER, path).andExpect(status().isNotFound());
        var colleague = sample.trust().member(Role.ADVISER).person();
        browser.perform(get(path).with(SignedInAs.person(colleague))).andExpect(status().isNotFound());
        browser.perform(form(ids.get().toString(), "Mine").with(SignedInAs.person(colleague)))
                .andExpect(status().isNotFound());
    }

    private UUID publish() {
        var site = ids.get();
        people.as(sample.administrator(), """
                insert into directory.site (id, partnership_id, name, made_at)
                values (?, ?, 'Teasel Surgery', access.at())
                """, site, sample.partnership());
        var now = clock.instant();
        var session = new NewSession(
                sample.advice().id(),
                sample.member(Role.ADVISER).person(),
                NewSession.Where.site(site),
                new Session.Hours(now, now.plus(Duration.ofHours(1))),
                new Session.Slots(2, 30),
                true,
                Optional.empty());
        var made = CurrentViewer.as(sample.member(Role.COORDINATOR), () -> publishSession.publish(session));
        return ((PublishSession.Published) made).session();
    }

    private ResultActions open(Role role, String page) throws Exception {
        var agency = role == Role.REFERRER ? sample.trust() : sample.advice();
        return browser.perform(
                get(page).with(SignedInAs.person(agency.member(role).person())));
    }

    private ResultActions note(Role role, String id, String words) throws Exception {
        return browser.perform(
                form(id, words).with(SignedInAs.person(sample.member(role).person())));
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder form(String id, String words) {
        return post(path).with(csrf()).param("id", id).param("words", words);
    }
}
