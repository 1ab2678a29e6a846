package org.alongside.timelimit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Path FILES = Path.of("..", "timelimits");

    private final Catalogue catalogue = Catalogue.shipped();

    @Test
    void every_file_of_a_clock_is_in_the_contents() throws IOException {
        try (var files = Files.walk(FILES, 2)) {
            var written = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> FILES.relativize(file).toString())
                    .filter(file -> file.contains("/"))
                    .map(file -> file.replaceFirst(".*/", "").replaceFirst("\\.yaml$", ""))
                    .toList();
            assertThat(catalogue.all().stream().map(TimeLimit::clock)).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void the_names_that_other_programs_rely_on_are_there() {
        assertThat(List.of(
                        "dwp-mandatory-reconsideration",
                        "dwp-mandatory-reconsideration-older",
                        "hmrc-child-benefit-mr",
                        "ftt-social-security-appeal",
                        "housing-benefit-appeal",
                        "ftt-set-aside",
                        "ftt-statement-of-reasons",
                        "ftt-permission-to-appeal",
                        "ut-permission",
                        "ut-appeal",
                        "court-of-appeal-from-ut",
                        "pip2-form",
                        "wca-form",
                        "asylum-support-appeal",
                        "criminal-injuries-appeal",
                        "homelessness-review",
                        "homelessness-review-decision",
                        "homelessness-county-court-appeal",
                        "possession-hearing",
                        "s21-notice",
                        "s8-notice",
                        "rent-increase-referral",
                        "awaab-emergency",
                        "awaab-significant",
                        "cpr-appeal",
                        "judicial-review",
                        "et-claim",
                        "et-unfair-dismissal",
                        "redundancy-pay",
                        "eat-appeal",
                        "equality-county-court",
                        "equality-school-tribunal",
                        "send-appeal",
                        "exclusion-review",
                        "ftt-iac-appeal",
                        "iac-permission",
                        "administrative-review",
                        "lgsco-complaint",
                        "housing-ombudsman-complaint",
                        "nhs-complaint",
                        "council-tax-appeal",
                        "breathing-space",
                        "breathing-space-creditor-review",
                        "dro-moratorium",
                        "statutory-demand-set-aside",
                        "dwp-uc-consent"))
                .allSatisfy(name -> assertThat(catalogue.find(name)).as(name).isPresent());
    }

    @Test
    void a_clock_is_found_by_another_name_too() {
        assertThat(catalogue.find("s204-appeal"))
                .contains(catalogue.find("homelessness-county-court-appeal").get());
        assertThat(Catalogue.alone("et-wages").map(TimeLimit::clock)).contains("et-claim");
    }

    @Test
    void the_clock_that_follows_exists_and_counts_from_the_day_named() {
        for (var limit : catalogue.all()) {
            for (var next : limit.next()) {
                var follower = catalogue.find(next.clock());
                assertThat(follower)
                        .as(limit.clock() + " is followed by " + next.clock())
                        .isPresent();
                assertThat(follower.get().asks()).as(next.clock()).contains(next.start());
            }
        }
    }

    @Test
    void what_nobody_has_researched_is_a_list_of_names_without_dates() {
        assertThat(Catalogue.notResearched())
                .contains("Freedom of information requests")
                .noneMatch(name -> name.matches(".*\\d.*"));
    }
}
