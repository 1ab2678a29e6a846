package org.alongside.session;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.stream.Stream;
import org.alongside.access.SamplePeople;
import org.alongside.access.SamplePeople.Person;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A form that is sent after half an hour of nothing. */
@SpringBootTest
@AutoConfigureMockMvc
class KeptTest {

    private final MockMvc browser;
    private final SamplePeople people;
    private Person amira;
    private Cookie[] cookies;

    KeptTest(MockMvc browser, SamplePeople people) {
        this.browser = browser;
        this.people = people;
    }

    @BeforeEach
    void amira_does_nothing_for_half_an_hour() throws Exception {
        amira = people.withPassword("Amira Osei");
        cookies = signIn(amira, new Cookie[0], "/");
        people.as(
                new Viewer.Task("session"),
                "update signin.web_session set last_access_time = 0, expiry_time = 0 where principal_name = ?",
                amira.id().toString());
    }

    @Test
    void what_she_typed_is_kept_shown_to_her_and_sent_only_when_she_says_so() throws Exception {
        var late = browser.perform(late().header("Sec-Fetch-Site", "same-origin"))
                .andExpect(redirectedUrl("/sign-in?because=idle"))
                .andReturn();

        var again = signIn(amira, with(late.getResponse().getCookies()), Kept.PAGE);

        browser.perform(get(Kept.PAGE).cookie(again))
                .andExpect(content().string(containsString("What the client said")))
                .andExpect(content().string(containsString("The rent is two months late")))
                .andExpect(content().string(containsString("action=\"/referrals/new\"")))
                .andExpect(content().string(not(containsString("hunter2"))));
        browser.perform(post(Kept.PAGE + "/discard").with(csrf()).cookie(again));
        browser.perform(get(Kept.PAGE).cookie(again)).andExpect(redirectedUrl("/"));
    }

    @Test
    void somebody_else_who_signs_in_next_sees_nothing_of_it() throws Exception {
        var late =
                browser.perform(late().header("Sec-Fetch-Site", "same-origin")).andReturn();
        var jonas = people.withPassword("Jonas Reid");

        var session = signIn(jonas, with(late.getResponse().getCookies()), "/");

        browser.perform(get(Kept.PAGE).cookie(session)).andExpect(redirectedUrl("/"));
    }

    @Test
    void a_form_from_another_site_is_not_kept() throws Exception {
        var late =
                browser.perform(late().header("Sec-Fetch-Site", "cross-site")).andReturn();

        signIn(amira, with(late.getResponse().getCookies()), "/");
    }

    private MockHttpServletRequestBuilder late() {
        return post("/referrals/new")
                .cookie(cookies)
                .accept(MediaType.TEXT_HTML)
                .param("whatTheClientSaid", "The rent is two months late")
                .param("password", "hunter2");
    }

    private Cookie[] with(Cookie[] fresh) {
        var names = Arrays.stream(fresh).map(Cookie::getName).toList();
        return Stream.concat(
                        Arrays.stream(fresh), Arrays.stream(cookies).filter(each -> !names.contains(each.getName())))
                .filter(each -> each.getMaxAge() != 0)
                .toArray(Cookie[]::new);
    }

    private Cookie[] signIn(Person person, Cookie[] before, String expected) throws Exception {
        var request =
                post("/sign-in").with(csrf()).param("email", person.email()).param("password", SamplePeople.PASSWORD);
        if (before.length > 0) {
            request.cookie(before);
        }
        return browser.perform(request)
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl(expected))
                .andReturn()
                .getResponse()
                .getCookies();
    }
}
