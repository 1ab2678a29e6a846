package org.alongside.referral.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.alongside.browser.Browser;
import org.alongside.command.DemoAccounts;
import org.alongside.setup.GoingOn;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A nurse refers a patient in the browser: by keyboard, on a phone, without script, and when the line is down. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class ReferIT {

    private final DemoAccounts accounts;
    private final GoingOn goingOn;

    @LocalServerPort
    private int port;

    ReferIT(DemoAccounts accounts, GoingOn goingOn) {
        this.goingOn = goingOn;
        this.accounts = accounts;
    }

    /** The goal: under a minute. What she types of the client's own she would type anywhere; the rest is 25 keys. */
    @Test
    void a_nurse_refers_by_keyboard_with_at_most_25_keys_beyond_the_clients_own_data() {
        try (var browser = signedIn(Browser.wide(port), "Teasel County Advice in Practices")) {
            browser.open("/refer");
            var walk = new Keyboard(browser);
            walk.types("Quỳnh").tab().types("O'Brien").tab();
            walk.types("29").tab().types("2").tab().types("1984").tab();
            assertThat(browser.all("input[type=checkbox]:checked"))
                    .as("nobody consents for the patient")
                    .isEmpty();
            walk.types("07700 900123").to("They agree to be referred").space();
            walk.to("We may hear whether it was taken up")
                    .space()
                    .tab()
                    .space()
                    .tab()
                    .space();
            walk.to("A bailiff is expected").space().enter();
            browser.waitFor("Referral sent");

            assertThat(browser.text()).contains("Quỳnh O'Brien", "Answer by");
            assertThat(walk.keys()).isLessThanOrEqualTo(25);
            assertThat(Path.of("../docs/performance.md")).content().contains("sending | " + walk.keys() + " | 25 |");
            browser.accessible().screenshot("refer-sent-wide");
        }
    }

    /** Names, birth, phone, consent, two lists of the need, and the letter; the rest is folded away or known. */
    @Test
    void whoever_has_referred_before_is_asked_eight_things() {
        try (var browser = signedIn(Browser.wide(port), "Bramble Practices Advice")) {
            fill(browser.open("/refer"), "Rhiannon", "Weiß");
            browser.select("Site or team", "Church Lane Surgery")
                    .press("Send referral")
                    .waitFor("Referral sent");
            var asked = browser.open("/refer").all("""
                    form[data-refer] legend,
                    form[data-refer] .govuk-form-group > label:not(.govuk-date-input__label)
                    """).stream()
                    .filter(WebElement::isDisplayed)
                    .map(WebElement::getText);
            assertThat(asked).hasSize(8).contains("Safe phone number", "Consent", "Date on a letter, if there is one");
        }
    }

    @Test
    void somebody_referred_before_is_recognised_and_tracked_first_and_nothing_typed_is_lost() {
        try (var browser = signedIn(Browser.wide(port), "Campion Law Clinic")) {
            fill(browser.open("/refer"), "Ada", "Lovegrove");
            browser.press("Send referral").waitFor("Referral sent");

            fill(browser.open("/refer"), "ADA", "lovegrove");
            browser.waitFor("has been referred already").accessible().screenshot("refer-known-wide");
            assertThat(browser.all(".alongside-known .govuk-button").getFirst().getText())
                    .startsWith("Track");
            browser.press("Send referral").waitFor("has been referred already");
            assertThat(browser.driver().findElement(By.id("note")).getDomProperty("value"))
                    .isEqualTo("Behind with the rent");
            browser.press("Refer again for something else").waitFor("Referral sent");
        }
    }

    @Test
    void it_works_without_script_and_says_what_is_missing() {
        try (var browser = signedIn(Browser.withoutScript(port), "Foxglove Advice")) {
            browser.open("/refer").type("First name", "Dev").type("Day", "31").press("Send referral");
            assertThat(browser.text())
                    .contains(
                            "There is a problem",
                            "Enter a date of birth",
                            "Enter a phone number or another safe way of contact",
                            "Refer only somebody who has agreed",
                            "Choose what to help with");
            browser.screenshot("refer-errors-wide");
            fill(browser.open("/refer"), "Dev", "Fernandes");
            browser.press("Send referral").waitFor("Referral sent");
        }
    }

    @Test
    void without_a_connection_the_form_stays_as_it_is_on_a_phone_in_a_corridor() {
        try (var browser = signedIn(Browser.phone(port), "Foxglove Advice")) {
            fill(browser.open("/refer").fits().accessible().screenshot("refer-phone"), "Carys", "Żak");
            browser.driver().executeScript("window.realFetch = fetch; window.fetch = () => Promise.reject()");
            browser.press("Send referral").waitFor("No connection");
            browser.driver().executeScript("window.fetch = window.realFetch");
            browser.press("Send referral").waitFor("Referral sent");
            browser.fits().accessible().screenshot("refer-sent-phone");
        }
    }

    @Test
    void a_form_put_aside_waits_on_today_and_goes_on_where_it_was() {
        try (var browser = signedIn(Browser.wide(port), "Tansy Families Advice")) {
            browser.open("/refer").accessible().screenshot("refer-family-wide");
            browser.type("First name", "Esther").press("Save and finish later").waitFor("kept for a month");
            browser.open("/").waitFor("referral to finish").press("Finish");
            assertThat(browser.driver().findElement(By.id("givenName")).getDomProperty("value"))
                    .isEqualTo("Esther");
            browser.open("/refer").press("1 to finish").accessible().screenshot("refer-drafts-wide");
            browser.press("Delete").waitFor("Deleted");
        }
    }

    private static Browser fill(Browser browser, String given, String family) {
        return browser.type("First name", given)
                .type("Last name", family)
                .type("Day", "3")
                .type("Month", "2")
                .type("Year", "1961")
                .type("Safe phone number", "07700 900456")
                .choose("They agree to be referred")
                .choose("Debt")
                .press("Photo of the letter, note")
                .type("Note", "Behind with the rent");
    }

    private Browser signedIn(Browser browser, String partnership) {
        goingOn.goesOn(partnership);
        var nurse = accounts.accounts().stream()
                .filter(one ->
                        one.partnership().equals(partnership) && one.role().equals("Referrer"))
                .findFirst()
                .orElseThrow();
        return browser.signIn(nurse.email(), nurse.password());
    }

    /** Hands that never leave the keyboard, and count. */
    private static final class Keyboard {

        private final Browser browser;
        private int keys;

        Keyboard(Browser browser) {
            this.browser = browser;
        }

        /** The client's own data. */
        Keyboard types(String text) {
            browser.driver().switchTo().activeElement().sendKeys(text);
            return this;
        }

        Keyboard tab(int times) {
            for (int i = 0; i < times; i++) {
                press(Keys.TAB);
            }
            return this;
        }

        Keyboard tab() {
            return tab(1);
        }

        Keyboard space() {
            return press(Keys.SPACE);
        }

        Keyboard enter() {
            return press(Keys.ENTER);
        }

        /** Tab after tab to the field with this label. */
        Keyboard to(String label) {
            for (int i = 0; i < 40 && !here().equals(label); i++) {
                tab();
            }
            assertThat(here()).isEqualTo(label);
            return this;
        }

        int keys() {
            return keys;
        }

        private String here() {
            var found = browser.driver().executeScript("""
                    const field = document.activeElement
                    return (field.labels && field.labels[0] ? field.labels[0].innerText : '').trim()
                    """);
            return found == null ? "" : found.toString();
        }

        private Keyboard press(Keys key) {
            browser.driver().switchTo().activeElement().sendKeys(key);
            keys++;
            return this;
        }
    }
}
