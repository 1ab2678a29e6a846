package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.browser.Browser;
import org.alongside.journey.Steps.Person;
import org.alongside.message.send.PostRound;
import org.junit.jupiter.api.Test;

/** Model 8: the service's own name would tell. Titles, headings of messages and their words are neutral. */
@Journey
class HivClinicIT {

    private static final Person CLIENT = new Person("Suharto", "Ibn Saïd", "07700 900801");

    private final Stage stage;
    private final PostRound postRound;

    HivClinicIT(Stage stage, PostRound postRound) {
        this.stage = stage;
        this.postRound = postRound;
    }

    @Test
    void nothing_that_a_third_person_sees_tells_and_the_nurse_hears_no_more_once_consent_is_withdrawn() {
        try (var scene = stage.of("Foxglove Advice")) {
            var nurse = scene.desk("Referrer");
            Steps.agreeToFeedback(Steps.fill(nurse.open("/refer"), CLIENT)).choose("Immigration");
            untold(nurse);
            Steps.send(nurse);
            untold(nurse);

            var adviser = scene.desk("Adviser");
            untold(Steps.open(adviser, CLIENT)).press("Ask the referrer");
            adviser.type("Question", "Is there a letter?")
                    .press("Send question")
                    .waitFor("Question sent");
            Steps.accept(adviser, CLIENT);
            assertThat(untold(Steps.follow(nurse, CLIENT)).text()).contains("Accepted");
            nurse.type("Your answer", "Yes, of last week").press("Send answer").waitFor("Answer sent");
            postRound.go();
            assertThat(nurse.open("/outbox").text())
                    .contains("There is a question about")
                    .doesNotContainIgnoringCase("hiv", "foxglove advice");

            adviser.press("Open the client")
                    .open(adviser.path() + "/consents")
                    .press("End Tell Foxglove Hospital Trust");
            adviser.choose("By telephone").press("Record").waitFor("Refusal recorded");
            assertThat(Steps.follow(nurse, CLIENT).text())
                    .contains("Not shared: the client did not agree")
                    .doesNotContain("Accepted");
        }
    }

    private static Browser untold(Browser browser) {
        assertThat(browser.title()).doesNotContainIgnoringCase("hiv", "foxglove", "sexual");
        return browser;
    }
}
