package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.Steps.Person;
import org.alongside.referral.feedback.Band;
import org.alongside.referral.feedback.TellReferrer;
import org.junit.jupiter.api.Test;

/** Model 1: 99 practices, and anybody at the front desk refers. */
@Journey
class CountyGpRotationIT {

    private static final Person FIRST = new Person("Siân", "Ap Huw", "07700 900101");
    private static final Person NEXT = new Person("Quỳnh", "Nguyễn", "07700 900102");

    private final Stage stage;
    private final TellReferrer tellReferrer;

    CountyGpRotationIT(Stage stage, TellReferrer tellReferrer) {
        this.stage = stage;
        this.tellReferrer = tellReferrer;
    }

    @Test
    void a_receptionist_says_once_where_she_works_and_hears_how_it_ended() {
        try (var scene = stage.of("Teasel County Advice in Practices")) {
            var desk = scene.desk("Referrer");
            Steps.fill(desk.open("/refer"), FIRST).choose("Debt");
            desk.select("Site or team", "Birch Lane Surgery").select("Who noticed the need", "Receptionist");
            Steps.send(desk);

            desk.press("Refer another").waitFor("From Birch Lane Surgery, receptionist");
            Steps.agreeToFeedback(Steps.fill(desk, NEXT)).choose("Housing").choose("May lose their home");
            Steps.send(desk);

            var adviser = scene.desk("Adviser");
            assertThat(Steps.open(adviser, NEXT).text()).contains("Birch Lane Surgery", "Receptionist", "Urgent");
            Steps.accept(adviser, NEXT);
            assertThat(Steps.follow(desk, NEXT).text()).contains("Accepted", "No outcome yet");

            var referral = Steps.id(desk);
            scene.as("Adviser", () -> tellReferrer.outcome(referral, Band.BETTER_OFF));
            assertThat(Steps.follow(desk, NEXT).accessible().text()).contains("Better off");
            assertThat(desk.open("/referrals").accessible().text()).contains("Better off");
        }
    }
}
