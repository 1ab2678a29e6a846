package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.alongside.part.Link;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

class PagesTest {

    private static final Chrome AMIRA = Chrome.of(
            new Chrome.Person("Amira Haddad", "Adviser, Northbank Law Centre"),
            new Menu(List.of(
                    new Link("Today", "/"), new Link("Clients", "/clients"), new Link("New client", "/clients/new"))),
            Duration.ofMinutes(30),
            false);

    private final MockMvc pages = MockMvcBuilders.standaloneSetup(new Samples())
            .setViewResolvers(new Pages(false))
            .build();

    @Test
    void a_form_with_mistakes_is_answered_422_with_the_error_first_in_the_title() throws Exception {
        pages.perform(get("/mistaken"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("<title>Error: Sign in – Alongside")))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("href=\"#email\"")));
    }

    @Test
    void what_the_last_page_left_to_be_told_is_told_and_made_harmless() throws Exception {
        assertThat(page("/told")).contains("Sent to &lt;Northbank&gt;").contains("govuk-notification-banner--success");
    }

    @Test
    void a_form_carries_the_token_against_forgery() throws Exception {
        assertThat(page("/")).contains("name=\"_csrf\" value=\"secret\"");
    }

    @Test
    void a_visitor_sees_no_account_and_no_warning_of_sign_out() throws Exception {
        assertThat(page("/")).doesNotContain("/sign-out").doesNotContain("data-idle-seconds");
    }

    @Test
    void a_person_sees_who_they_are_and_is_warned_before_sign_out() throws Exception {
        assertThat(page("/known"))
                .contains("Amira Haddad")
                .contains("Adviser, Northbank Law Centre")
                .contains("data-idle-seconds=\"1800\"")
                .contains("<meta name=\"csrf-token\" content=\"secret\">");
    }

    @Test
    void the_navigation_shows_the_longest_link_the_page_lies_under() {
        assertThat(current("/clients/new/contact")).isEqualTo("New client");
        assertThat(current("/clients/7")).isEqualTo("Clients");
        assertThat(current("/")).isEqualTo("Today");
        assertThat(AMIRA.during(new Chrome.Visit("/clientele", null, null)).current())
                .isNull();
    }

    private static String current(String path) {
        return AMIRA.during(new Chrome.Visit(path, null, null)).current().text();
    }

    private String page(String path) throws Exception {
        return pages.perform(get(path)
                        .requestAttr(
                                CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "secret")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Controller
    static class Samples {

        @GetMapping("/")
        String plain() {
            return "page/componentsPlain";
        }

        @GetMapping("/mistaken")
        String mistaken(Model model) {
            model.addAttribute("errors", FormErrors.of("email", "Enter an email address"));
            return "page/componentsPlain";
        }

        @GetMapping("/told")
        String told(Model model) {
            model.addAttribute("notice", "Sent to <Northbank>");
            return "page/componentsPlain";
        }

        @GetMapping("/known")
        String known(Model model) {
            model.addAttribute("chrome", AMIRA).addAttribute("mistakes", FormErrors.NONE);
            return "page/components";
        }
    }
}
