package org.alongside.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.alongside.kernel.LawArea;
import org.alongside.timelimit.LetterLimits;
import org.alongside.timelimit.TimeLimits;
import org.alongside.timelimit.rule.Catalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A referral about housing that is sent on Monday 15 June 2026 and is promised an answer by the 22nd. */
class ActByTest {

    private static final LocalDate SENT = LocalDate.of(2026, 6, 15);
    private static final LocalDate PROMISED = LocalDate.of(2026, 6, 22);

    private final ActBy actBy = new ActBy(new LetterLimits(TimeLimits.shipped(), Catalogue.shipped()));

    @Test
    void without_a_letter_the_promised_answer_counts() {
        assertThat(by(LawArea.HOUSING, null)).isEqualTo(PROMISED);
    }

    @Test
    void a_letter_of_ten_days_ago_may_have_to_be_answered_in_four() {
        assertThat(by(LawArea.HOUSING, "2026-06-05")).isEqualTo("2026-06-19");
    }

    @Test
    void a_letter_of_yesterday_leaves_time_for_the_promised_answer() {
        assertThat(by(LawArea.HOUSING, "2026-06-14")).isEqualTo(PROMISED);
    }

    @Test
    void an_old_letter_comes_first_by_the_date_that_has_passed() {
        assertThat(by(LawArea.HOUSING, "2026-05-01")).isEqualTo("2026-05-15");
    }

    @Test
    void a_date_to_come_is_one_to_keep_itself() {
        assertThat(by(LawArea.HOUSING, "2026-06-18")).isEqualTo("2026-06-18");
    }

    @Test
    void a_letter_that_starts_no_known_clock_counts_by_its_own_date() {
        assertThat(by(LawArea.COMMUNITY_CARE, "2026-06-10")).isEqualTo("2026-06-10");
    }

    private LocalDate by(LawArea area, @Nullable String letter) {
        var date = letter == null ? null : LocalDate.parse(letter);
        return actBy.of(new Need(Set.of(area), Set.of(), date, ""), PROMISED, SENT);
    }
}
