package org.alongside.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.alongside.access.SamplePeople;
import org.alongside.access.SamplePeople.Person;
import org.alongside.password.Passwords;
import org.alongside.signin.SignedInAs;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest
@AutoConfigureMockMvc
class AccountPagesTest {

    private static final String FRESH = "seven lanterns over Kent";

    private final MockMvc browser;
    private final SamplePeople people;
    private final Passwords passwords;

    AccountPagesTest(MockMvc browser, SamplePeople people, Passwords passwords) {
        this.browser = browser;
        this.people = people;
        this.passwords = passwords;
    }

    @Test
    void the_account_shows_how_one_signs_in_and_where() throws Exception {
        var jonas = people.withPassword("Jonas Reid");
        people.works(jonas, Role.ADVISER, people.agency("Northbank Law Centre"));

        browser.perform(get("/account").cookie(signedIn(jonas)))
                .andExpect(content().string(containsString("Jonas Reid")))
                .andExpect(content().string(containsString("Northbank Law Centre")))
                .andExpect(content().string(containsString("On this device only.")));
    }

    @Test
    void somebody_changes_their_own_name() throws Exception {
        var jonas = people.withPassword("Jonas Reid");
        var here = signedIn(jonas);

        browser.perform(post("/account/name").with(csrf()).cookie(here).param("name", "  "))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Enter your full name")));
        browser.perform(post("/account/name").with(csrf()).cookie(here).param("name", " Jonas O’Brien-Nguyễn "))
                .andExpect(redirectedUrl("/account"));

        browser.perform(get("/account").cookie(here))
                .andExpect(content().string(containsString("Jonas O’Brien-Nguyễn")));
    }

    @Test
    void a_new_password_signs_all_other_devices_out() throws Exception {
        var jonas = people.withPassword("Jonas Reid");
        var here = signedIn(jonas);
        var there = signedIn(jonas);

        browser.perform(post("/account/password").with(csrf()).cookie(here).param("password", "short"))
                .andExpect(status().is(422));
        browser.perform(post("/account/password").with(csrf()).cookie(here).param("password", FRESH))
                .andExpect(redirectedUrl("/account"));

        assertThat(passwords.match(jonas.id(), FRESH)).isTrue();
        browser.perform(get("/account").cookie(here)).andExpect(status().isOk());
        browser.perform(get("/account").accept(MediaType.TEXT_HTML).cookie(there))
                .andExpect(redirectedUrl("/sign-in?because=idle"));
    }

    @Test
    void signing_out_one_device_or_all_of_them() throws Exception {
        var jonas = people.withPassword("Jonas Reid");
        var here = signedIn(jonas);
        var there = signedIn(jonas);
        var page = browser.perform(get("/account/sessions").cookie(here))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var mark = page.replaceAll("(?s).*name=\"session\" value=\"([0-9a-f]+)\".*", "$1");

        browser.perform(post("/account/sessions/end").with(csrf()).cookie(here).param("session", mark));
        browser.perform(get("/").accept(MediaType.TEXT_HTML).cookie(there)).andExpect(status().isSeeOther());
        browser.perform(get("/").cookie(here)).andExpect(status().isOk());

        browser.perform(post("/account/sessions/end-all").with(csrf()).cookie(here));
        browser.perform(get("/").accept(MediaType.TEXT_HTML).cookie(here)).andExpect(status().isSeeOther());
    }

    @Test
    void a_supervisor_sets_up_a_second_step_before_anything_else() throws Exception {
        var mina = people.withPassword("Mina Kaur");
        people.works(mina, Role.SUPERVISOR, people.agency("Northbank Law Centre"));
        var session = signedIn(mina);

        browser.perform(get("/").cookie(session)).andExpect(redirectedUrl("/account/authenticator"));
        browser.perform(get("/account/authenticator").cookie(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Your role needs a second step")));
    }

    @Test
    void an_administrator_makes_a_link_that_works_once() throws Exception {
        var law = people.agency("Northbank Law Centre");
        var jonas = people.withPassword("Jonas Reid");
        people.works(jonas, Role.ADVISER, law);
        var deborah = people.called("Deborah Adeyemi");
        people.works(deborah, Role.AGENCY_ADMINISTRATOR, law);

        var made = browser.perform(post("/people/" + jonas.id() + "/password-link")
                        .with(csrf())
                        .with(SignedInAs.person(deborah.id())))
                .andExpect(flash().attributeExists("link"))
                .andReturn();
        var link = made.getFlashMap().get("link").toString();
        var path = link.substring(link.indexOf("/set-password"));

        browser.perform(get(path)).andExpect(content().string(containsString("Set your password")));
        browser.perform(post(path).with(csrf()).param("password", "password1234"))
                .andExpect(status().is(422));
        browser.perform(post(path).with(csrf()).param("password", FRESH)).andExpect(redirectedUrl("/sign-in"));
        assertThat(passwords.match(jonas.id(), FRESH)).isTrue();
        browser.perform(get(path)).andExpect(content().string(containsString("no longer works")));
    }

    @Test
    void nobody_takes_over_an_account_that_opens_another_agencys_doors() throws Exception {
        var law = people.agency("Northbank Law Centre");
        var jonas = people.called("Jonas Reid");
        people.works(jonas, Role.ADVISER, law);
        people.works(jonas, Role.ADVISER, people.agency("Elmfield Trust"));
        var deborah = people.called("Deborah Adeyemi");
        people.works(deborah, Role.AGENCY_ADMINISTRATOR, law);
        var amira = people.called("Amira Osei");
        people.works(amira, Role.ADVISER, law);

        for (var who : new Person[] {deborah, amira}) {
            browser.perform(post("/people/" + jonas.id() + "/password-link")
                            .with(csrf())
                            .with(SignedInAs.person(who.id()))
                            .accept(MediaType.TEXT_HTML))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void the_systems_administrator_makes_a_link_only_where_no_agencys_can() throws Exception {
        var law = people.agency("Northbank Law Centre");
        var jonas = people.called("Jonas Reid");
        people.works(jonas, Role.ADVISER, law);
        var deborah = people.called("Deborah Adeyemi");
        people.works(deborah, Role.AGENCY_ADMINISTRATOR, law);
        var bronwen = people.administrator();

        link(bronwen, jonas).andExpect(status().isNotFound());
        link(bronwen, deborah).andExpect(flash().attributeExists("link"));

        people.works(jonas, Role.ADVISER, people.agency("Elmfield Trust"));
        link(bronwen, jonas).andExpect(flash().attributeExists("link"));
    }

    private ResultActions link(Viewer.Administrator maker, Person forWhom) throws Exception {
        return browser.perform(post("/people/" + forWhom.id() + "/password-link")
                .with(csrf())
                .with(SignedInAs.person(maker.person()))
                .accept(MediaType.TEXT_HTML));
    }

    private Cookie[] signedIn(Person person) throws Exception {
        return browser.perform(post("/sign-in")
                        .with(csrf())
                        .param("email", person.email())
                        .param("password", SamplePeople.PASSWORD))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getCookies();
    }
}
