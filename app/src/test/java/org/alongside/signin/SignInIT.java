package org.alongside.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.SamplePeople;
import org.alongside.browser.Browser;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody signs in, looks around, is signed out by time, and comes back. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInIT {

    private final int port;
    private final SamplePeople people;

    SignInIT(@LocalServerPort int port, SamplePeople people) {
        this.port = port;
        this.people = people;
    }

    private SamplePeople.Person jonas() {
        var jonas = people.withPassword("Jonas Reid");
        people.works(jonas, Role.ADVISER, people.agency("Northbank Law Centre"));
        people.works(jonas, Role.REFERRER, people.agency("Elmfield Trust"));
        return jonas;
    }

    private static Browser signIn(Browser browser, SamplePeople.Person person) {
        return browser.open("/sign-in")
                .type("E-mail address", person.email())
                .type("Password", SamplePeople.PASSWORD)
                .press("Sign in");
    }

    @Test
    void at_a_desk() {
        var jonas = jonas();
        try (var browser = Browser.wide(port)) {
            browser.open("/account/sessions").accessible().fits().screenshot("sign-in-wide");
            browser.type("E-mail address", jonas.email())
                    .type("Password", "wrong")
                    .press("Sign in")
                    .waitFor("There is a problem")
                    .accessible()
                    .fits()
                    .screenshot("sign-in-wrong-wide");
            browser.type("Password", SamplePeople.PASSWORD)
                    .press("Sign in")
                    .waitFor("Where you are signed in")
                    .accessible()
                    .fits()
                    .screenshot("sessions-wide");
            browser.open("/").accessible().fits().screenshot("start-wide");
            browser.open("/account").accessible().fits().screenshot("account-wide");
            browser.open("/working-as").accessible().fits().screenshot("working-as-wide");
            browser.choose("Adviser, Northbank Law Centre")
                    .press("Continue")
                    .waitFor("You now work as Adviser, Northbank Law Centre");
            browser.open("/account/password").accessible().fits().screenshot("password-wide");
            browser.open("/account/recovery-codes").accessible().fits().screenshot("recovery-codes-wide");
        }
    }

    @Test
    void on_a_phone() {
        var jonas = jonas();
        try (var browser = Browser.phone(port)) {
            browser.open("/sign-in").accessible().fits().screenshot("sign-in-phone");
            signIn(browser, jonas).waitFor("Today").accessible().fits().screenshot("start-phone");
            for (var page : new String[] {"account", "account/sessions", "account/password", "account/passkeys"}) {
                browser.open("/" + page).accessible().fits().screenshot(page.replace('/', '-') + "-phone");
            }
        }
    }

    @Test
    void without_script_and_after_half_an_hour_of_nothing() {
        var jonas = jonas();
        try (var browser = Browser.withoutScript(port)) {
            signIn(browser, jonas).waitFor("Today");
            people.as(
                    new Viewer.Task("session"),
                    "update signin.web_session set last_access_time = 0, expiry_time = 0 where principal_name = ?",
                    jonas.id().toString());
            browser.open("/account").waitFor("You were signed out because nothing happened for a while");
            browser.screenshot("signed-out-wide");
            browser.type("E-mail address", jonas.email())
                    .type("Password", SamplePeople.PASSWORD)
                    .press("Sign in")
                    .waitFor("Your account");
            assertThat(browser.path()).isEqualTo("/account");
        }
    }

    @Test
    void sign_out_everywhere_signs_out_the_other_browser() {
        var jonas = jonas();
        try (var desk = Browser.wide(port);
                var phone = Browser.phone(port)) {
            signIn(desk, jonas).waitFor("Today");
            signIn(phone, jonas).waitFor("Today");
            desk.open("/account/sessions").press("Sign out everywhere").waitFor("You have signed out");
            phone.open("/account").waitFor("Sign in");
            assertThat(phone.path()).startsWith("/sign-in");
        }
    }
}
