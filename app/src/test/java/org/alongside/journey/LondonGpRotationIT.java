package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.journey.Steps.Person;
import org.junit.jupiter.api.Test;

/** Model 2: people walk in, and need not be on the list of the practice they walk into. */
@Journey
class LondonGpRotationIT {

    private static final Person WALKED_IN = new Person("", "Wulandari", "07700 900201");
    private static final Person NEIGHBOUR = new Person("Seán", "O'Brien", "07700 900202");

    private final Stage stage;

    LondonGpRotationIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void an_adviser_takes_in_who_walks_in_and_does_not_take_them_in_twice() {
        try (var scene = stage.of("Bramble Practices Advice")) {
            var adviser = scene.desk("Adviser");
            Steps.fill(adviser.open("/take-in"), WALKED_IN).choose("Walk-in").choose("Debt");
            assertThat(adviser.text()).contains("the person themselves");
            adviser.press("More: language").type("Postcode", "E1 6AN");
            Steps.send(adviser);
            adviser.press("Open in the inbox").waitFor("E1 6AN").accessible();
            assertThat(adviser.text()).contains("Walk-in", "The person themselves", "Came by themselves");

            Steps.fill(adviser.open("/take-in"), WALKED_IN).choose("Debt").press("Send referral");
            adviser.waitFor("Wulandari has been referred already")
                    .press("Track")
                    .waitFor("Safe contact");
            Steps.accept(adviser, WALKED_IN);
        }
    }

    @Test
    void a_link_worker_refers_somebody_who_is_on_no_list_and_hears_only_what_was_agreed() {
        try (var scene = stage.of("Bramble Practices Advice")) {
            var desk = scene.plainDesk("Referrer");
            Steps.fill(desk.open("/refer"), NEIGHBOUR)
                    .choose("We may hear whether it was taken up")
                    .choose("Welfare benefits")
                    .press("More: language")
                    .type("Postcode", "E1 6AN");
            desk.select("Who noticed the need", "Link worker");
            Steps.send(desk);

            var adviser = scene.plainDesk("Adviser");
            assertThat(Steps.open(adviser, NEIGHBOUR).text()).contains("E1 6AN", "Link worker");
            Steps.accept(adviser, NEIGHBOUR);
            assertThat(Steps.follow(desk, NEIGHBOUR).text())
                    .contains("Accepted", "Not shared", "Whether it was taken up");
        }
    }
}
