package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.browser.Browser;
import org.alongside.journey.Steps.Person;
import org.alongside.referral.feedback.Band;
import org.alongside.referral.feedback.TellReferrer;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;

/** Model 3: no room anywhere. A team refers by its link, the person agrees before the call, the team hears back. */
@Journey
class NorthWestTelephoneIT {

    private static final Person CALLED = new Person("Gwen", "Łukasik", "07700 900301");

    private final Stage stage;
    private final TellReferrer tellReferrer;

    NorthWestTelephoneIT(Stage stage, TellReferrer tellReferrer) {
        this.stage = stage;
        this.tellReferrer = tellReferrer;
    }

    @Test
    void a_team_refers_by_its_link_and_its_member_with_an_account_hears_the_outcome() {
        try (var scene = stage.of("Sorrel Practices Advice Line")) {
            var link = Steps.link(scene.desk("Coordinator"), "District Nursing North");
            var nurse = scene.phoneOfAnybody().open(link);
            nurse.type("First name", CALLED.given())
                    .type("Last name", CALLED.family())
                    .type("Safe phone number", CALLED.phone())
                    .choose("Voicemail is safe")
                    .choose("Welfare benefits")
                    .type("Your name", "Sam Lee")
                    .type("Your phone or e-mail", "01632 960118");
            nurse.press("Send referral").waitFor("Refer only somebody who has agreed");
            Steps.agreeToFeedback(nurse.choose("They agree to be referred"));
            Steps.sendAtTheDoor(nurse);
            assertThat(nurse.fits().text()).as("nothing can be read back").doesNotContain("Gwen", "Łukasik");

            var adviser = scene.desk("Adviser");
            call(adviser, "No answer").waitFor("Recorded: no answer");
            assertThat(adviser.text()).contains("1 of 3, last");
            call(adviser, "Reached").waitFor("Tried by telephone: reached");
            Steps.accept(adviser, CALLED);
            var referral = Steps.id(adviser);
            note(adviser);
            scene.as("Adviser", () -> tellReferrer.outcome(referral, Band.ADVISED));

            var administrator = scene.desk("Agency administrator");
            administrator.open("/people").press("Oliver Thornton").waitFor("Teams");
            administrator.press("Change teams").choose("District Nursing North").press("Save");
            var oliver = scene.desk("Referrer");
            assertThat(Steps.follow(oliver, CALLED).accessible().text()).contains("Accepted", "Advised");
        }
    }

    /** From the queue of those to call; a message may be left on this number. */
    private static Browser call(Browser adviser, String result) {
        adviser.open("/calls")
                .accessible()
                .screenshot("calls")
                .press(CALLED.name())
                .waitFor("Call now");
        adviser.press("Call now").waitFor("What came of it?");
        adviser.screenshot("call");
        assertThat(adviser.accessible().text()).contains(CALLED.phone(), "A message may be left.");
        return adviser.choose(result).press("Record");
    }

    /** Written while there is no connection, and kept once there is one again. */
    private static void note(Browser adviser) {
        adviser.press("Prepare and note").waitFor("What was said and agreed");
        adviser.accessible().screenshot("note").type("What was said and agreed", "The carer element was never claimed");
        var none = new ChromiumNetworkConditions();
        none.setOffline(true);
        adviser.driver().setNetworkConditions(none);
        adviser.press("Keep note").waitFor("There is no connection");
        adviser.driver().deleteNetworkConditions();
        adviser.open(adviser.path()).waitFor("What you typed before was kept");
        adviser.press("Keep note").waitFor("Note kept.");
        assertThat(adviser.typed("words")).as("nothing is left on the device").isEmpty();
        for (var page : List.of("/today", "/calls/tried", "/calls/board")) {
            adviser.open(page).accessible().screenshot("calls" + page.replace('/', '-'));
        }
    }
}
