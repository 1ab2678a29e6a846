package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.Steps.Person;
import org.junit.jupiter.api.Test;

/** Model 9: teams, not sites. Any of them refers by a link, and asks about a situation without naming anybody. */
@Journey
class BoroughWideIT {

    private static final Person AT_HOME = new Person("Ines", "Kaur-Weiß", "07700 900901");

    private final Stage stage;

    BoroughWideIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void a_midwife_without_an_account_refers_and_is_reached_by_what_she_left() {
        try (var scene = stage.of("Clover Borough Advice")) {
            var midwife = scene.phoneOfAnybody().open(Steps.link(scene.desk("Coordinator"), "Midwifery South"));
            Steps.fill(midwife.fits(), AT_HOME).choose("We may hear whether it was taken up");
            midwife.choose("Housing").choose("Not safe at home").press("More: language");
            midwife.type("How else to reach them safely", "Only when she is at the clinic, Tuesdays")
                    .type("Your name", "Sam Lee")
                    .type("Your phone or e-mail", "020 7946 0018");
            var reference = Steps.sendAtTheDoor(midwife);
            assertThat(midwife.fits().open(midwife.path()).text())
                    .as("opened again, the door knows nothing")
                    .doesNotContain("Ines", reference);

            var adviser = scene.desk("Adviser, Clover Law Centre");
            assertThat(Steps.open(adviser, AT_HOME).text())
                    .contains("Midwifery South", "Sam Lee", "020 7946 0018", "Only when she is at the clinic, Tuesdays")
                    .doesNotContain("Ask the referrer");
            adviser.open("/calls").press(AT_HOME.name()).waitFor("Call now");
            adviser.press("Call now").waitFor("Only when she is at the clinic, Tuesdays");
            adviser.press("Change")
                    .choose("Tuesday")
                    .choose("Mornings")
                    .press("Save")
                    .waitFor("Times kept.");
            adviser.choose("Reached").press("Record").waitFor("Tried by telephone: reached");
            Steps.accept(adviser, AT_HOME);
            assertThat(adviser.accessible().text()).contains("Tell Clover Health and Care Teams");
        }
    }

    @Test
    void a_professional_asks_about_nobody_and_is_answered() {
        try (var scene = stage.of("Clover Borough Advice")) {
            var asker = scene.desk("Referrer, Clover Borough Council Social Care");
            asker.open("/ask-an-adviser/new").select("About", "Community care");
            asker.type("The situation and your question", "May the council charge for respite care in a trial month?");
            asker.press("Send question").waitFor("Question sent.");

            var adviser = scene.desk("Adviser, Clover Law Centre");
            adviser.open("/ask-an-adviser").press("May the council charge").waitFor("Your answer");
            adviser.type("Your answer", "Only after a financial assessment.").press("Send answer");
            adviser.waitFor("Answer sent.");
            asker.open("/ask-an-adviser").press("May the council charge").waitFor("Only after a financial assessment.");
        }
    }
}
