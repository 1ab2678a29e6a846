package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.Steps.Person;
import org.alongside.referral.feedback.Band;
import org.alongside.referral.feedback.TellReferrer;
import org.junit.jupiter.api.Test;

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
            Steps.open(adviser, CALLED).press("Record a try");
            assertThat(adviser.text()).contains("No text").doesNotContain("No voicemail");
            adviser.choose("Telephone").choose("No answer").press("Record").waitFor("Try recorded");
            adviser.press("Record a try").choose("Telephone").choose("Reached").press("Record");
            Steps.accept(adviser.waitFor("Tried by telephone: reached"), CALLED);
            var referral = Steps.id(adviser);
            scene.as("Adviser", () -> tellReferrer.outcome(referral, Band.ADVISED));

            var administrator = scene.desk("Agency administrator");
            administrator.open("/people").press("Oliver Thornton").waitFor("Teams");
            administrator.press("Change teams").choose("District Nursing North").press("Save");
            var oliver = scene.desk("Referrer");
            assertThat(Steps.follow(oliver, CALLED).accessible().text()).contains("Accepted", "Advised");
        }
    }
}
