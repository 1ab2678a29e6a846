package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.Steps.Person;
import org.junit.jupiter.api.Test;

/** Model 7: several agencies behind one door. What one passes on is the other's only once it accepts. */
@Journey
class MentalHealthIT {

    private static final Person PASSED_ON = new Person("Nia", "Mac an tSaoir", "07700 900701");
    private static final Person REFERRED_ON = new Person("Bronwen", "Ó Sé", "07700 900702");

    private final Stage stage;

    MentalHealthIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void a_referral_is_passed_on_accepted_on_the_other_side_and_the_ward_hears_where_it_went() {
        try (var scene = stage.of("Yarrow Mental Health Advice")) {
            var ward = scene.desk("Referrer");
            Steps.agreeToFeedback(Steps.fill(ward.open("/refer"), PASSED_ON)).choose("Housing");
            Steps.send(ward);
            assertThat(ward.text()).contains("Yarrow Citizens' Rights");

            var door = scene.desk("Adviser, Yarrow Citizens' Rights");
            Steps.open(door, PASSED_ON)
                    .press("Pass on")
                    .choose("Yarrow Housing Law")
                    .press("Pass on");
            assertThat(door.waitFor("Passed on to Yarrow Housing Law").text()).doesNotContain("Record a try");
            assertThat(Steps.follow(ward, PASSED_ON).text())
                    .contains("Passed on to Yarrow Housing Law")
                    .doesNotContain("Accepted");

            var housing = scene.desk("Adviser, Yarrow Housing Law");
            assertThat(Steps.open(housing, PASSED_ON).text()).contains("Passed on by", "Yarrow Citizens' Rights");
            Steps.accept(housing, PASSED_ON);
            assertThat(Steps.follow(ward, PASSED_ON).accessible().text()).contains("Accepted", "Yarrow Housing Law");
            assertThat(door.open("/inbox").text()).doesNotContain(PASSED_ON.name());
        }
    }

    @Test
    void an_agency_takes_somebody_in_refers_them_on_to_the_other_and_hears_back() {
        try (var scene = stage.of("Yarrow Mental Health Advice")) {
            var housing = scene.desk("Adviser, Yarrow Housing Law");
            Steps.fill(housing.open("/take-in"), REFERRED_ON)
                    .choose("We refer them on")
                    .choose("Housing");
            housing.choose("If referred on, we may hear whether it was taken up");
            Steps.send(housing);
            assertThat(housing.text()).contains("Yarrow Citizens' Rights");

            var door = scene.desk("Adviser, Yarrow Citizens' Rights");
            assertThat(Steps.open(door, REFERRED_ON).text()).contains("Another agency", "Yarrow Housing Law");
            Steps.accept(door, REFERRED_ON);
            assertThat(Steps.follow(housing, REFERRED_ON).text()).contains("Accepted", "Not shared");
        }
    }
}
