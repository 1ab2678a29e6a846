package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.Steps.Person;
import org.junit.jupiter.api.Test;

/** Model 6: terminal illness does not wait. */
@Journey
class CancerCareIT {

    private static final Person CAN_WAIT = new Person("Owen", "Penhaligon", "07700 900601");
    private static final Person CANNOT_WAIT = new Person("Aïsha", "D'Souza", "07700 900602");

    private final Stage stage;

    CancerCareIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void who_is_terminally_ill_is_first_and_the_nurse_reads_whom_to_call_before_she_sends() {
        try (var scene = stage.of("Comfrey Cancer Care Advice")) {
            var supervisor = scene.desk("Supervisor");
            supervisor
                    .open("/intake")
                    .press("Change")
                    .type("What a referrer does at once when it is urgent", "Call 01632 960600 now");
            supervisor.press("Save").waitFor("Referrers read it");

            var nurse = scene.desk("Referrer, Comfrey Hospice");
            Steps.fill(nurse.open("/refer"), CAN_WAIT).choose("Debt");
            Steps.send(nurse);
            assertThat(nurse.open("/refer").text()).contains("Call 01632 960600 now", "urgent same day");
            Steps.agreeToFeedback(Steps.fill(nurse, CANNOT_WAIT))
                    .choose("Welfare benefits")
                    .choose("Terminal illness");
            Steps.send(nurse);
            assertThat(nurse.accessible().text()).contains("Urgent: Call 01632 960600 now");

            var adviser = scene.desk("Adviser");
            var inbox = adviser.open("/inbox").text();
            assertThat(inbox.indexOf(CANNOT_WAIT.name()))
                    .as("the fast track")
                    .isBetween(0, inbox.indexOf(CAN_WAIT.name()));
            Steps.accept(Steps.open(adviser, CANNOT_WAIT), CANNOT_WAIT);
            assertThat(Steps.follow(nurse, CANNOT_WAIT).text()).contains("Accepted");
            assertThat(Steps.follow(nurse, CAN_WAIT).text()).contains("Not shared: the client did not agree");
        }
    }
}
