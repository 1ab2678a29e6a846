package org.alongside.referral.inbox;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.triage.PassReferral;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The ways that lead away from a received referral. */
@SpringBootTest
@AutoConfigureMockMvc
class WayBackTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final PassReferral passReferral;
    private Cookie[] kept = {};
    private SampleAgencies sample;
    private Viewer.Member amira;
    private UUID referral;

    WayBackTest(MockMvc browser, SamplePeople people, SampleReferrals referrals, PassReferral passReferral) {
        this.browser = browser;
        this.people = people;
        this.referrals = referrals;
        this.passReferral = passReferral;
    }

    @BeforeEach
    void a_referral_waits() {
        sample = people.fresh();
        amira = sample.member(Role.ADVISER);
        referral = referrals.sent(sample, SampleReferrals.BAILIFF);
    }

    @Test
    void the_way_back_leads_to_the_list_with_its_filter() throws Exception {
        open("/inbox?area=debt&show=urgent");
        open("/inbox/" + referral).andExpect(shows("href=\"/inbox?area=debt&amp;show=urgent\""));
        open("/inbox?area=nonsense");
        open("/inbox/" + referral).andExpect(shows("href=\"/inbox\"")).andExpect(hides("area="));
    }

    @Test
    void whoever_comes_by_another_way_goes_back_to_the_whole_list() throws Exception {
        open("/inbox/" + referral).andExpect(shows("href=\"/inbox\""));
    }

    @Test
    void passing_on_is_offered_where_somebody_else_takes_referrals() throws Exception {
        var takers = CurrentViewer.as(amira, passReferral::destinations);
        var button = "/inbox/" + referral + "/pass";
        open("/inbox/" + referral).andExpect(takers.isEmpty() ? hides(button) : shows(button));
        people.partner(sample, "advice_agency", "Clover Money Advice");
        open("/inbox/" + referral).andExpect(shows(button));
    }

    private ResultActions open(String page) throws Exception {
        var request = get(page).with(SignedInAs.person(amira.person()));
        var answer = browser.perform(kept.length == 0 ? request : request.cookie(kept));
        var cookies = answer.andReturn().getResponse().getCookies();
        kept = cookies.length == 0 ? kept : cookies;
        return answer;
    }

    private static org.springframework.test.web.servlet.ResultMatcher shows(String words) {
        return content().string(containsString(words));
    }

    private static org.springframework.test.web.servlet.ResultMatcher hides(String words) {
        return content().string(not(containsString(words)));
    }
}
