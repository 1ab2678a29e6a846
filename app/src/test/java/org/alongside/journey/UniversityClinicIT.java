package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.Steps.Person;
import org.junit.jupiter.api.Test;

/** Model 4: students do the calling. Nobody is given up before three tries. */
@Journey
class UniversityClinicIT {

    private static final Person SILENT = new Person("Zoë", "Featherstonehaugh", "07700 900401");

    private final Stage stage;

    UniversityClinicIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void a_student_tries_three_times_before_the_referrer_hears_that_nobody_was_reached() {
        try (var scene = stage.of("Campion Law Clinic")) {
            var nurse = scene.desk("Referrer");
            nurse.open("/need-screen")
                    .choose("I owe money or cannot pay my bills")
                    .press("Save answers");
            Steps.agreeToFeedback(Steps.fill(nurse.waitFor("Refer a patient"), SILENT));
            Steps.send(nurse);

            var student = scene.desk("Student adviser");
            assertThat(Steps.open(student, SILENT).text()).contains("Debt", "Asked everybody");
            noAnswer(student);
            noAnswer(student);
            student.press("Decline").choose("Could not reach").press("Decline");
            student.waitFor("Try 3 times").accessible().press("Back");
            noAnswer(student);
            student.press("Decline").choose("Could not reach").press("Decline").waitFor("Declined by");

            assertThat(Steps.follow(nurse, SILENT).text()).contains("Could not be reached");
        }
    }

    private static void noAnswer(org.alongside.browser.Browser student) {
        student.press("Record a try").choose("Telephone").choose("No answer").press("Record");
        student.waitFor("Try recorded");
    }
}
