package org.alongside.journey;

import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.browser.Browser;

/** What people of every model do on the way from need to feedback. */
final class Steps {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}");
    private static final Pattern ID = Pattern.compile("/(?:inbox|referrals)/([0-9a-f-]{36})");

    private Steps() {}

    /** Somebody who needs advice, by a name and a number that stand in no other journey. */
    record Person(String given, String family, String phone) {

        String name() {
            return given.isEmpty() ? family : given + " " + family;
        }
    }

    /** Fills in who they are, and that they agree to be referred. */
    static Browser fill(Browser browser, Person person) {
        if (!person.given().isEmpty()) {
            browser.type("First name", person.given());
        }
        return browser.type("Last name", person.family())
                .type("Safe phone number", person.phone())
                .choose("They agree to be referred");
    }

    static Browser agreeToFeedback(Browser browser) {
        return browser.choose("We may hear whether it was taken up")
                .choose("We may hear whether appointments were kept")
                .choose("We may hear how it ended");
    }

    static String send(Browser browser) {
        browser.press("Send referral").waitFor("Referral sent");
        return reference(browser);
    }

    /** As long as it takes a person to type; a door asks a form that was sent quicker for once more. */
    static String sendAtTheDoor(Browser browser) {
        browser.waitUntil(() -> {
            if (!browser.path().endsWith("/sent")) {
                browser.press("Send referral");
            }
            return browser.path().endsWith("/sent");
        });
        return reference(browser);
    }

    private static String reference(Browser browser) {
        return REFERENCE
                .matcher(browser.text())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** The adviser opens it from the inbox. */
    static Browser open(Browser adviser, Person person) {
        return adviser.open("/inbox").press(person.name()).waitFor("Safe contact");
    }

    static Browser accept(Browser adviser, Person person) {
        return adviser.press("Accept")
                .choose("Add " + person.name() + " to the register")
                .press("Accept")
                .waitFor("Accepted by");
    }

    /** The referrer looks what became of it. */
    static Browser follow(Browser referrer, Person person) {
        return referrer.open("/referrals").press(person.name()).waitFor("For the record");
    }

    /** The id of the referral that is open. */
    static UUID id(Browser browser) {
        var found = ID.matcher(browser.path());
        if (!found.find()) {
            throw new AssertionError("No referral is open: " + browser.path());
        }
        return UUID.fromString(found.group(1));
    }

    /** A coordinator makes the link of a team; what is returned is its path. */
    static String link(Browser coordinator, String team) {
        coordinator.open("/intake/links");
        coordinator
                .driver()
                .findElement(org.openqa.selenium.By.xpath(
                        "//tr[contains(., '" + team + "')]//button[starts-with(., 'Make a')]"))
                .click();
        coordinator.waitFor("It is shown only now");
        var made = coordinator
                .driver()
                .findElement(org.openqa.selenium.By.id("made"))
                .getText();
        return made.substring(made.indexOf("/r/"));
    }
}
