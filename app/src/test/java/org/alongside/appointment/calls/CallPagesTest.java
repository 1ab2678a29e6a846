package org.alongside.appointment.calls;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
import org.alongside.referral.SampleReferrals;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The call-back queue as its pages show it; Quỳnh O'Brien has a number on which no message may be left. */
@SpringBootTest
@AutoConfigureMockMvc
class CallPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final ChangePathway changePathway;
    private SampleAgencies sample;
    private UUID referral;
    private String path;

    CallPagesTest(MockMvc browser, SamplePeople people, SampleReferrals referrals, ChangePathway changePathway) {
        this.browser = browser;
        this.people = people;
        this.referrals = referrals;
        this.changePathway = changePathway;
    }

    @BeforeEach
    void quynh_waits_for_a_call() {
        sample = people.fresh();
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals("north-west-gp-telephone"))
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(
                sample.administrator(), () -> changePathway.change(sample.partnership(), 0, model.withoutSample()));
        referral = referrals.sent(sample, SampleReferrals.DEBT);
        path = "/calls/" + referral;
    }

    @Test
    void the_next_best_call_shows_the_number_to_whoever_took_it_and_to_nobody_else() throws Exception {
        send(Role.ADVISER, "/calls/next").andExpect(redirectedUrl(path));
        open(Role.ADVISER, path)
                .andExpect(content().string(containsString("07700 900123")))
                .andExpect(content().string(containsString("Leave no message.")))
                .andExpect(content().string(containsString("Say “Call Back Service”")))
                .andExpect(content().string(not(containsString("Message left"))));
        open(Role.SUPERVISOR, path)
                .andExpect(content().string(containsString("Amira Haddad is calling")))
                .andExpect(content().string(not(containsString("07700 900123"))));
        open(Role.SUPERVISOR, "/calls").andExpect(content().string(containsString("Amira Haddad is calling")));
    }

    @Test
    void what_was_typed_stays_until_it_can_be_kept() throws Exception {
        send(Role.ADVISER, path + "/take").andExpect(redirectedUrl(path));
        send(Role.ADVISER, path, "note", "Her daughter answered")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose what came of it")))
                .andExpect(content().string(containsString("Her daughter answered")));
        send(Role.ADVISER, path, "result", "later", "day", "2020-02-29", "time", "25:00")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("such as 14:30")));
        send(Role.ADVISER, path, "result", "later", "day", "2020-02-29", "time", "9.30")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Enter a time that is to come")));
    }

    @Test
    void whoever_is_reached_is_accepted_next_and_three_tries_in_vain_can_be_closed() throws Exception {
        for (int i = 0; i < 2; i++) {
            send(Role.ADVISER, path, "result", "no_answer").andExpect(redirectedUrl("/calls"));
        }
        send(Role.ADVISER, path, "result", "wrong_number").andExpect(redirectedUrl(path));
        open(Role.ADVISER, path).andExpect(content().string(containsString("Called 3 times and not reached")));
        open(Role.ADVISER, "/calls/tried").andExpect(content().string(containsString("3 of 3, last")));
        send(Role.ADVISER, path, "result", "reached").andExpect(redirectedUrl("/inbox/" + referral));
    }

    @Test
    void the_times_that_somebody_asked_for_are_kept() throws Exception {
        send(Role.ADVISER, path + "/times", "days", "monday", "parts", "evening")
                .andExpect(redirectedUrl(path));
        open(Role.ADVISER, "/calls").andExpect(content().string(containsString("Mon, evenings")));
        open(Role.ADVISER, path + "/times").andExpect(status().isOk());
    }

    @Test
    void the_board_names_nobody_and_loads_itself_anew() throws Exception {
        open(Role.ADVISER, "/calls/board")
                .andExpect(header().string("Refresh", "30"))
                .andExpect(content().string(not(containsString("O&#39;Brien"))))
                .andExpect(content().string(not(containsString("Quỳnh"))));
        open(Role.REFERRER, "/calls/board").andExpect(status().isNotFound());
    }

    private ResultActions open(Role role, String page) throws Exception {
        return browser.perform(get(page).with(SignedInAs.person(person(role))));
    }

    private ResultActions send(Role role, String page, String... typed) throws Exception {
        var form = post(page).with(SignedInAs.person(person(role))).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            form.param(typed[i], typed[i + 1]);
        }
        return browser.perform(form);
    }

    private UUID person(Role role) {
        return sample.member(role).person();
    }
}
