package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.Steps.Person;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Model 5: the client is the parent, the patient the child. */
@Journey
class ChildrensHospitalIT {

    private static final Person MOTHER = new Person("Rosa", "Silva", "07700 900501");

    private final Stage stage;

    ChildrensHospitalIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void ward_staff_refer_a_mother_and_she_and_her_child_stand_linked_in_the_register() {
        try (var scene = stage.of("Tansy Families Advice")) {
            var ward = scene.phone("Referrer");
            ward.open("/refer").waitFor("Who needs advice").fits().accessible();
            Steps.agreeToFeedback(Steps.fill(ward, MOTHER)).type("Patient's name", "Tiago Silva");
            born(ward, "patientBorn", "29", "2", "2024");
            ward.choose("Education").choose("A child is out of school");
            Steps.send(ward);

            var adviser = scene.desk("Adviser");
            assertThat(Steps.open(adviser, MOTHER).text()).contains("Tiago Silva, born 29 February 2024");
            adviser.press("Accept").waitFor("is their").accessible();
            adviser.choose("Add Rosa Silva to the register").press("Accept").waitFor("Accepted by");
            adviser.press("Open the client").waitFor("Tiago Silva");
            assertThat(adviser.accessible().text()).contains("Child");

            assertThat(Steps.follow(ward, MOTHER).fits().text()).contains("Accepted", "Tiago Silva");
        }
    }

    private static void born(
            org.alongside.browser.Browser browser, String name, String day, String month, String year) {
        for (var part :
                java.util.Map.of("day", day, "month", month, "year", year).entrySet()) {
            browser.driver().findElement(By.name(name + "." + part.getKey())).sendKeys(part.getValue());
        }
    }
}
