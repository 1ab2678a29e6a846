package org.alongside.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.alongside.access.SamplePeople;
import org.alongside.access.SamplePeople.Person;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class SignInPagesTest {

    private final MockMvc browser;
    private final SamplePeople people;

    SignInPagesTest(MockMvc browser, SamplePeople people) {
        this.browser = browser;
        this.people = people;
    }

    @Test
    void somebody_unknown_is_shown_the_way_to_the_sign_in_page() throws Exception {
        browser.perform(get("/people/42").accept(MediaType.TEXT_HTML))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void a_program_is_told_to_sign_in_without_a_page() throws Exception {
        browser.perform(get("/people/42").accept(MediaType.APPLICATION_JSON)).andExpect(status().isUnauthorized());
    }

    @Test
    void the_right_password_opens_the_page_one_wanted() throws Exception {
        var amira = people.withPassword("Amira Osei");
        var wanted =
                browser.perform(get("/working-as").accept(MediaType.TEXT_HTML)).andReturn();

        var answer = browser.perform(post("/sign-in")
                        .with(csrf())
                        .cookie(wanted.getResponse().getCookies())
                        .param("email", amira.email().toUpperCase())
                        .param("password", SamplePeople.PASSWORD))
                .andExpect(redirectedUrl("/working-as"))
                .andReturn();

        browser.perform(get("/").cookie(answer.getResponse().getCookies()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Amira Osei")));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() throws Exception {
        var amira = people.withPassword("Amira Osei");

        for (var email : new String[] {amira.email(), "nobody@example.test"}) {
            browser.perform(post("/sign-in").with(csrf()).param("email", email).param("password", "wrong"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("Your e-mail address or password is wrong")));
        }
    }

    @Test
    void a_post_without_its_token_is_refused() throws Exception {
        browser.perform(post("/sign-in").param("email", "a@example.test").param("password", "wrong"))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_viewer_works_for_one_agency_and_switches() throws Exception {
        var jonas = people.withPassword("Jonas Reid");
        var law = people.agency("Northbank Law Centre");
        var trust = people.agency("Elmfield Trust");
        people.works(jonas, Role.ADVISER, law);
        people.works(jonas, Role.REFERRER, trust);
        var session = signedIn(jonas);

        browser.perform(get("/").cookie(session))
                .andExpect(content().string(containsString("Referrer, Elmfield Trust")));
        browser.perform(post("/working-as")
                        .with(csrf())
                        .cookie(session)
                        .param("place", law.id().toString()))
                .andExpect(redirectedUrl("/"));
        browser.perform(get("/").cookie(session))
                .andExpect(content().string(containsString("Adviser, Northbank Law Centre")));
    }

    @Test
    void what_somebody_last_worked_as_is_where_the_next_session_begins() throws Exception {
        var jonas = people.withPassword("Jonas Reid");
        var law = people.agency("Northbank Law Centre");
        people.works(jonas, Role.ADVISER, law);
        people.works(jonas, Role.REFERRER, people.agency("Elmfield Trust"));
        browser.perform(post("/working-as")
                .with(csrf())
                .cookie(signedIn(jonas))
                .param("place", law.id().toString()));

        browser.perform(get("/").cookie(signedIn(jonas)))
                .andExpect(content().string(containsString("Adviser, Northbank Law Centre")));
    }

    @Test
    void a_partnership_that_has_ended_is_not_where_the_first_session_begins() throws Exception {
        var jonas = people.withPassword("Jonas Reid");
        var trust = people.agency("Elmfield Trust");
        people.works(jonas, Role.ADVISER, people.agency("Northbank Law Centre"));
        people.works(jonas, Role.REFERRER, trust);
        people.as(
                people.administrator(),
                "update partnership.life set ended_on = '2020-03-31' where partnership_id = ?",
                trust.partnership());

        browser.perform(get("/").cookie(signedIn(jonas)))
                .andExpect(content().string(containsString("Adviser, Northbank Law Centre")));
    }

    @Test
    void a_leaver_is_out_at_the_next_request() throws Exception {
        var jonas = people.withPassword("Jonas Reid");
        var session = signedIn(jonas);
        people.leaves(jonas);

        page(session).andExpect(redirectedUrl("/sign-in?because=left"));
        browser.perform(post("/sign-in")
                        .with(csrf())
                        .param("email", jonas.email())
                        .param("password", SamplePeople.PASSWORD))
                .andExpect(status().is(422));
    }

    @Test
    void signing_out_ends_the_session() throws Exception {
        var session = signedIn(people.withPassword("Jonas Reid"));

        browser.perform(post("/sign-out").with(csrf()).cookie(session))
                .andExpect(redirectedUrl("/sign-in?because=signed-out"));

        page(session).andExpect(redirectedUrl("/sign-in?because=idle"));
    }

    @Test
    void pages_are_framed_by_headers_that_keep_strangers_out() throws Exception {
        browser.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    private ResultActions page(Cookie... session) throws Exception {
        return browser.perform(get("/").cookie(session).accept(MediaType.TEXT_HTML));
    }

    private Cookie[] signedIn(Person person) throws Exception {
        var cookies = browser.perform(post("/sign-in")
                        .with(csrf())
                        .param("email", person.email())
                        .param("password", SamplePeople.PASSWORD))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getCookies();
        assertThat(cookies).isNotEmpty();
        return cookies;
    }
}
