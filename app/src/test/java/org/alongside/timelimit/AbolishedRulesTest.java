package org.alongside.timelimit;

import static org.alongside.timelimit.TimeLimitsTest.answer;
import static org.alongside.timelimit.TimeLimitsTest.dates;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules that no longer apply, apply no longer to some, or end on a day. */
class AbolishedRulesTest {

    @Test
    void what_was_abolished_lives_on_where_the_rule_says_so() {
        assertThat(dates("s21-notice received=2026-05-01 landlord=prp")
                        .version()
                        .number())
                .isEqualTo(2);
        assertThat(answer("s21-notice received=2026-05-01 landlord=private")).isInstanceOf(Answer.Unanswered.class);
    }

    @Test
    void a_day_after_which_nothing_counts_ends_the_long_stop_too() {
        assertThat(dates("s8-notice received=2026-04-30 landlord=private notice=8")
                        .longStop()
                        .words())
                .containsExactly(
                        "Nothing is accepted later than 12 months after the day it was received"
                                + " (Thursday 30 April 2026): Friday 30 April 2027.",
                        "Nothing later than Friday 31 July 2026 counts.");
    }

    @Test
    void a_rule_that_was_abolished_says_so() {
        assertThat(((Answer.Unanswered) answer("s21-notice received=2026-05-01")).reason())
                .contains("abolished on 1 May 2026");
        assertThat(((Answer.Unanswered) answer("breathing-space start=2020-05-01")).reason())
                .contains("from Tuesday 4 May 2021 on");
    }

    @Test
    void a_landlord_to_whom_the_rule_does_not_apply_is_an_answer() {
        var none = (Answer.Unanswered) answer("s8-notice received=2026-06-01 landlord=council notice=8");
        assertThat(none.reason()).isEqualTo("This rule has no case for what is known.");
        assertThat(none.refusable()).isFalse();
    }
}
