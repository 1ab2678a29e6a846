package org.alongside.referral.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.browser.Browser;
import org.alongside.command.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Doors without an account, the need screen and what agencies take, as people meet them in a browser. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class DoorIT {

    private final DemoAccounts accounts;

    @LocalServerPort
    private int port;

    DoorIT(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Test
    void a_coordinator_makes_a_link_and_a_team_refers_by_it_on_a_phone() {
        var link = link("Clover Borough Advice");
        try (var phone = Browser.phone(port)) {
            phone.open(link).fits().accessible().screenshot("door-team-phone");
            phone.type("First name", "Ines")
                    .type("Last name", "Kaur")
                    .type("Safe phone number", "07700 900789")
                    .choose("They agree to be referred")
                    .choose("Housing")
                    .type("Your name", "Sam Lee")
                    .type("Your phone or e-mail", "020 7946 0018");
            send(phone, "Send referral");
            assertThat(phone.fits().accessible().screenshot("door-sent-phone").text())
                    .containsPattern("[A-Z0-9]{4}-[A-Z0-9]{4}")
                    .doesNotContain("Ines");
        }
    }

    @Test
    void somebody_asks_for_help_themselves_after_a_few_questions_in_welsh() {
        var link = link("Tansy Families Advice");
        try (var browser = Browser.wide(port)) {
            browser.open(link).accessible().screenshot("door-self-wide");
            browser.open(link + "/screen?language=cy").accessible().screenshot("need-cy-wide");
            browser.tick("yes-debt").press("Anfon fy atebion");
            assertThat(browser.isTicked("yes-debt")).isTrue();
            browser.type("A phone number that is safe to call", "07700 900555")
                    .type("First name", "Suharto")
                    .choose("An adviser may keep this and contact me");
            send(browser, "Send");
            assertThat(browser.text()).containsPattern("[A-Z0-9]{4}-[A-Z0-9]{4}");
        }
    }

    @Test
    void a_nurse_hands_the_questions_over_and_goes_on_with_the_answers() {
        try (var tablet = signedIn(Browser.phone(port), "Campion Law Clinic", "Referrer")) {
            tablet.open("/need-screen").fits().accessible().screenshot("need-ask-phone");
            tablet.press("Hand over").fits().accessible().screenshot("need-hand-over-phone");
            assertThat(tablet.all("a[href]")).as("no way out").isEmpty();
            tablet.tick("yes-home").press("Send my answers").waitFor("Please give this back");
            tablet.fits().accessible().screenshot("need-thanks-phone");
            tablet.press("Staff: go on").waitFor("Refer a patient");
            assertThat(tablet.all("input:checked").stream().map(box -> box.getDomProperty("value")))
                    .contains("housing", "eviction");
        }
    }

    @Test
    void a_supervisor_says_what_the_agency_takes_and_the_adviser_takes_somebody_in() {
        try (var browser = signedIn(Browser.wide(port), "Clover Borough Advice", "Supervisor")) {
            browser.open("/intake").accessible().screenshot("intake-wide");
            browser.press("Change").accessible().screenshot("intake-form-wide");
            browser.type("Who is eligible", "People who live in the borough")
                    .press("Save")
                    .waitFor("Referrers read it");
            browser.open("/take-in").accessible().screenshot("take-in-wide");
            browser.choose("Telephone")
                    .type("First name", "Orla")
                    .type("Safe phone number", "07700 900321")
                    .choose("They agree to be referred")
                    .choose("Debt")
                    .press("Send referral")
                    .waitFor("Referral sent");
        }
    }

    /** As long as it takes a person to type; a form sent quicker is asked for once more. */
    private static void send(Browser browser, String words) {
        browser.waitUntil(() -> {
            if (!browser.path().endsWith("/sent")) {
                browser.press(words);
            }
            return browser.path().endsWith("/sent");
        });
    }

    private String link(String partnership) {
        try (var browser = signedIn(Browser.wide(port), partnership, "Coordinator")) {
            browser.open("/intake/links").accessible().screenshot("links-wide").press("Make a");
            browser.waitFor("It is shown only now").accessible().screenshot("links-made-wide");
            var made = browser.driver().findElement(By.id("made")).getText();
            return made.substring(made.indexOf("/r/"));
        }
    }

    private Browser signedIn(Browser browser, String partnership, String role) {
        var person = accounts.accounts().stream()
                .filter(one ->
                        one.partnership().equals(partnership) && one.role().equals(role))
                .findFirst()
                .orElseThrow();
        return browser.signIn(person.email(), person.password());
    }
}
