package org.alongside.appointment.choose;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.appointment.SampleSessions;
import org.alongside.appointment.book.Slot;
import org.alongside.referral.SampleReferrals;
import org.alongside.rota.Session;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Grace Okafor books Quỳnh O'Brien in; Amira Haddad sees her in the day's list. */
@SpringBootTest
@AutoConfigureMockMvc
class BookPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleSessions sessions;
    private final SampleReferrals referrals;
    private final Supplier<UUID> ids;
    private SampleAgencies sample;
    private Viewer.Member grace;
    private Viewer.Member amira;
    private Session tuesday;
    private String book;
    private UUID quynh;

    BookPagesTest(
            MockMvc browser,
            SamplePeople people,
            SampleSessions sessions,
            SampleReferrals referrals,
            Supplier<UUID> ids) {
        this.browser = browser;
        this.people = people;
        this.sessions = sessions;
        this.referrals = referrals;
        this.ids = ids;
    }

    @BeforeEach
    void a_referral_and_a_session() {
        sample = people.fresh();
        grace = sample.trust().member(Role.REFERRER);
        amira = sample.member(Role.ADVISER);
        tuesday = sessions.tuesday(sample);
        quynh = referrals.sent(sample, SampleReferrals.DEBT);
        book = "/appointments/book?referral=" + quynh;
    }

    private ResultActions open(Viewer.Member viewer, String page) throws Exception {
        return browser.perform(get(page).with(SignedInAs.person(viewer.person())));
    }

    private ResultActions send(Viewer.Member viewer, MockHttpServletRequestBuilder form) throws Exception {
        return browser.perform(form.with(csrf()).with(SignedInAs.person(viewer.person())));
    }

    private String slot(int number) {
        return new Slot.Key(tuesday.id(), tuesday.times().get(number).from()).toString();
    }

    private ResultActions bookAs(Viewer.Member viewer, int number, String meet) throws Exception {
        return send(
                viewer,
                post(book)
                        .param("id", ids.get().toString())
                        .param("slot", slot(number))
                        .param("meet", meet));
    }

    @Test
    void the_way_from_the_referral_to_the_appointment() throws Exception {
        open(grace, "/referrals/" + quynh)
                .andExpect(content().string(containsString("Next free time")))
                .andExpect(content().string(containsString(book)));
        open(grace, book).andExpect(content().string(containsString(slot(0))));
        var held = send(grace, post("/appointments/book/hold?referral=" + quynh).param("slot", slot(0)))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        open(grace, held).andExpect(content().string(containsString("How do they meet?")));
        open(amira, book).andExpect(content().string(not(containsString(slot(0)))));
        var there = bookAs(grace, 0, "face_to_face")
                .andExpect(header().string("Location", startsWith("/appointments/")))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        open(grace, there).andExpect(content().string(containsString("Teasel Surgery")));
        open(amira, "/inbox/" + quynh).andExpect(content().string(containsString(there)));
        var day = java.time.LocalDate.ofInstant(tuesday.hours().from(), org.alongside.page.Dates.ZONE);
        open(amira, "/appointments?day=" + day).andExpect(content().string(containsString("09:00 to 09:30")));
        open(sample.stranger().member(Role.ADVISER), there).andExpect(status().isNotFound());
        open(sample.trust().member(Role.COORDINATOR), there).andExpect(status().isNotFound());
    }

    @Test
    void whoever_is_slower_keeps_what_was_chosen_and_is_offered_the_next() throws Exception {
        bookAs(amira, 0, "telephone").andExpect(status().isFound());
        bookAs(grace, 0, "telephone")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("That time has just been taken. The next free one is")))
                .andExpect(content().string(containsString(slot(1))));
    }

    @Test
    void mistakes_are_told_and_nothing_is_booked() throws Exception {
        send(grace, post("/appointments/book/hold?referral=" + quynh))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose a time")));
        bookAs(grace, 0, "by_pigeon")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose how they meet")));
    }

    @Test
    void an_adviser_sees_taken_times_and_must_say_why_a_referrer_never() throws Exception {
        bookAs(grace, 0, "face_to_face");
        open(grace, book + "&taken=true").andExpect(content().string(not(containsString(slot(0)))));
        open(amira, book + "&taken=true").andExpect(content().string(containsString(slot(0))));
        book += "&taken=true";
        bookAs(amira, 0, "face_to_face")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why you book over another appointment")));
    }

    @Test
    void an_appointment_is_moved_and_cancelled_with_who_asked_and_why() throws Exception {
        var there = bookAs(grace, 0, "face_to_face").andReturn().getResponse().getRedirectedUrl();
        send(grace, post(there + "/cancel").param("askedBy", "client"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose why")));
        send(grace, post(there + "/cancel").param("askedBy", "client").param("reason", "not_well"))
                .andExpect(status().isFound());
        open(grace, there).andExpect(content().string(containsString("Cancelled, asked by the client")));
        for (var page : new String[] {"/appointments/to-tell", "/appointments/missed", "/appointments", "/"}) {
            open(amira, page).andExpect(status().isOk());
        }
        open(grace, "/appointments/to-tell").andExpect(status().isNotFound());
    }
}
