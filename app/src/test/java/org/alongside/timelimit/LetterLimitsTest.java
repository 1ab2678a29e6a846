package org.alongside.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.alongside.kernel.LawArea;
import org.alongside.timelimit.rule.Catalogue;
import org.junit.jupiter.api.Test;

class LetterLimitsTest {

    private static final LocalDate LETTER = LocalDate.of(2026, 6, 1);

    private final LetterLimits letters = new LetterLimits(TimeLimits.shipped(), Catalogue.shipped());

    @Test
    void a_letter_about_housing_may_start_a_defence_of_14_days_or_a_review_of_21() {
        assertThat(letters.of(Set.of(LawArea.HOUSING), LETTER))
                .extracting(dates -> dates.limit().clock() + " " + dates.safe().day())
                .startsWith(
                        "possession-defence 2026-06-15",
                        "homelessness-review 2026-06-21",
                        "homelessness-county-court-appeal 2026-06-21",
                        "cpr-appeal 2026-06-22")
                .contains("housing-benefit-appeal 2026-07-01");
        assertThat(letters.earliest(Set.of(LawArea.HOUSING), LETTER)).contains(LocalDate.of(2026, 6, 15));
    }

    @Test
    void without_an_area_every_letter_is_possible() {
        assertThat(letters.earliest(Set.of(), LETTER)).as("asylum support").contains(LocalDate.of(2026, 6, 4));
    }

    @Test
    void an_area_in_which_no_letter_starts_a_clock_sets_no_date() {
        assertThat(letters.of(Set.of(LawArea.COMMUNITY_CARE), LETTER)).isEmpty();
    }

    @Test
    void the_other_sides_clocks_are_no_dates_to_keep() {
        assertThat(letters.of(Set.of(), LETTER))
                .extracting(dates -> dates.limit().clock())
                .doesNotContain("s8-notice");
    }
}
