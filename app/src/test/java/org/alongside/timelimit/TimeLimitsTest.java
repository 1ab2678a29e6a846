package org.alongside.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.alongside.timelimit.rule.Catalogue;
import org.alongside.timelimit.rule.Moment;
import org.junit.jupiter.api.Test;

class TimeLimitsTest {

    @Test
    void the_derivation_can_be_followed_line_by_line() {
        assertThat(dates("ftt-social-security-appeal sent=2026-01-31")
                        .lastLegalDay()
                        .words())
                .containsExactly(
                        "Start: the day it was sent, Saturday 31 January 2026.",
                        "The limit is 1 month after the day it was sent: Saturday 28 February 2026."
                                + " That month has no day 31, so it ends on its last day.",
                        "Saturday 28 February 2026 is not a working day, so the last day is Monday 2 March 2026.");
    }

    @Test
    void the_safe_date_is_counted_from_the_earliest_day_that_may_be_argued() {
        var dates = dates("dwp-mandatory-reconsideration letter=2026-03-02 received=2026-03-05 notified=2026-03-06");
        assertThat(dates.safe().day()).isEqualTo("2026-04-02");
        assertThat(dates.lastLegalDay().day()).isEqualTo("2026-04-06");
    }

    @Test
    void a_letter_that_reaches_the_adviser_first_starts_the_clock() {
        assertThat(dates("homelessness-review notified=2026-06-05 receivedByAgency=2026-06-01")
                        .safe()
                        .day())
                .isEqualTo("2026-06-21");
    }

    @Test
    void the_date_on_the_letter_stands_in_and_says_so() {
        var dates = dates("dwp-mandatory-reconsideration letter=2026-03-02");
        assertThat(dates.lastLegalDay().day()).isEqualTo("2026-04-02");
        assertThat(words(dates)).anyMatch(line -> line.startsWith("Missing: the day of notification (notified)."));
    }

    @Test
    void without_the_day_it_was_sent_there_is_a_safe_date_only() {
        var dates = dates("ftt-social-security-appeal received=2026-06-05");
        assertThat(dates.safe().day())
                .as("4 working days for the post, then a month")
                .isEqualTo("2026-07-01");
        assertThat(dates.lastLegalDay()).isNull();
        assertThat(words(dates)).contains("Missing: the day it was sent (sent). Without it there is a safe date only.");
    }

    @Test
    void without_any_day_the_missing_one_is_named() {
        var none = (Answer.Unanswered) answer("send-appeal certificate=2026-11-29");
        assertThat(none.missing()).containsExactly(Moment.SENT);
        assertThat(none.reason()).isEqualTo("Missing: the day it was sent (sent).");
    }

    @Test
    void days_that_contradict_each_other_are_told_and_the_earlier_one_is_safe() {
        var dates = dates("ftt-social-security-appeal sent=2026-06-10 received=2026-06-05 letter=2026-06-12");
        assertThat(dates.safe().day()).isEqualTo("2026-07-10");
        assertThat(words(dates))
                .filteredOn(line -> line.startsWith("These contradict each other"))
                .hasSize(3);
        assertThat(words(dates("et-claim act=2026-03-10 acasA=2026-05-20 acasB=2026-05-01")))
                .anyMatch(line -> line.startsWith("These contradict each other"));
    }

    @Test
    void without_the_fact_that_selects_the_earliest_case_is_shown() {
        var dates = dates("ftt-iac-appeal sent=2026-06-01 received=2026-06-04");
        assertThat(dates.lastLegalDay().day()).isEqualTo("2026-06-15");
        assertThat(words(dates)).anyMatch(line -> line.contains("(place=uk|abroad)"));
        assertThat(dates("ftt-iac-appeal sent=2026-06-01 received=2026-06-04 place=abroad")
                        .lastLegalDay()
                        .day())
                .isEqualTo("2026-07-02");
    }

    @Test
    void where_one_case_cannot_be_counted_no_later_day_is_promised() {
        var dates = dates("ftt-iac-appeal received=2026-06-01");
        assertThat(dates.safe().day()).isEqualTo("2026-06-09");
        assertThat(dates.lastLegalDay()).isNull();
    }

    @Test
    void the_usual_case_is_taken_and_the_others_are_named() {
        assertThat(words(dates("judicial-review act=2026-06-01")))
                .contains("Taken for the usual case."
                        + " There is another limit when kind=planning; or when kind=procurement.");
    }

    @Test
    void a_case_that_may_still_apply_is_named_beside_the_one_that_does() {
        assertThat(words(dates("administrative-review received=2026-11-02 place=uk")))
                .contains("Taken for the usual case. There is another limit when kind=detained.");
    }

    @Test
    void a_fact_that_makes_no_difference_is_told_and_one_that_cannot_be_is_refused() {
        assertThat(words(dates("et-claim act=2026-09-01 kind=wages")))
                .contains("This rule does not ask for kind: it makes no difference here.");
        var none = (Answer.Unanswered) answer("et-claim act=2026-09-01 landlord=martian");
        assertThat(none.reason()).isEqualTo("\"landlord=martian\": say private, prp, council.");
        assertThat(none.refusable()).isTrue();
    }

    @Test
    void both_readings_of_beginning_with_are_shown_and_the_earlier_is_safe() {
        var november = dates("et-claim act=2025-11-30");
        assertThat(november.safe().day()).isEqualTo("2026-02-27");
        assertThat(november.lastLegalDay().day()).isEqualTo("2026-02-28");
        assertThat(words(november)).anyMatch(line -> line.startsWith("\"Beginning with\" can be read in two ways"));
        assertThat(words(dates("et-claim act=2026-06-15"))).noneMatch(line -> line.contains("two ways"));
    }

    @Test
    void the_two_employment_regimes_stand_side_by_side() {
        var before = dates("et-unfair-dismissal act=2026-09-30");
        var after = dates("et-unfair-dismissal act=2026-10-01");
        assertThat(before.version().number()).isEqualTo(1);
        assertThat(before.lastLegalDay().day()).isEqualTo("2026-12-29");
        assertThat(after.version().number()).isEqualTo(2);
        assertThat(after.lastLegalDay().day()).isEqualTo("2027-03-30");
        assertThat(after.safe().day())
                .as("as long as the change is known from one source")
                .isEqualTo("2026-12-30");
    }

    @Test
    void conciliation_that_goes_on_can_only_give_more_time() {
        var open = dates("et-claim act=2026-03-10 acasA=2026-05-20");
        assertThat(open.lastLegalDay().day()).isEqualTo("2026-06-09");
        assertThat(words(open))
                .anyMatch(line -> line.contains("(acasB). Once it is known the date can only be later."));
    }

    @Test
    void conciliation_after_the_limit_and_one_that_is_too_long_are_told() {
        assertThat(words(dates("et-claim act=2026-03-10 acasA=2026-06-10 acasB=2026-06-20")))
                .anyMatch(line -> line.contains("Conciliation does not extend it"));
        assertThat(words(dates("et-claim act=2025-09-10 acasA=2025-10-01 acasB=2025-11-20")))
                .contains("Conciliation lasted longer than the 6 weeks it may: check day A and day B.");
        assertThat(words(dates("et-claim act=2025-12-10 acasA=2026-01-05 acasB=2026-02-25")))
                .noneMatch(line -> line.contains("longer than"));
    }

    @Test
    void reasons_that_have_not_come_move_the_legal_day_but_not_the_safe_one() {
        var dates = dates("dwp-mandatory-reconsideration notified=2026-03-02 reasonsRequested=2026-03-20");
        assertThat(dates.safe().day()).isEqualTo("2026-04-02");
        assertThat(dates.lastLegalDay().day()).isEqualTo("2026-04-16");
    }

    @Test
    void out_of_time_is_not_the_end() {
        var dates = dates("ftt-social-security-appeal sent=2026-01-31");
        assertThat(dates.on(LocalDate.of(2026, 2, 27))).isEqualTo(new Standing.InTime(1));
        assertThat(dates.on(LocalDate.of(2026, 3, 1)).words())
                .isEqualTo("The safe date has passed. 1 day to the last legal day.");
        assertThat(dates.on(LocalDate.of(2026, 3, 3)).words())
                .startsWith("Out of time. 362 days left for a late application. Appeal late");
        assertThat(dates.on(LocalDate.of(2027, 3, 1))).isEqualTo(new Standing.Closed(LocalDate.of(2027, 2, 28)));
    }

    @Test
    void the_other_sides_time_is_told_as_theirs() {
        var dates = dates("homelessness-review-decision start=2026-06-01");
        assertThat(dates.on(LocalDate.of(2026, 7, 20)).words()).isEqualTo("They have 7 days left.");
        assertThat(dates.on(LocalDate.of(2026, 7, 28)).words()).startsWith("Their time is over. No decision opens");
    }

    @Test
    void beyond_the_last_known_bank_holiday_there_is_a_warning() {
        assertThat(words(dates("ftt-social-security-appeal sent=2029-01-10")))
                .anyMatch(line -> line.startsWith("Bank holidays are known from 2012 to 2028 only."));
        assertThat(words(dates("ftt-social-security-appeal sent=2028-01-10")))
                .noneMatch(line -> line.startsWith("Bank holidays"));
    }

    @Test
    void the_bank_holidays_of_the_nation_count() {
        var england = dates("ftt-social-security-appeal sent=2026-03-06");
        var scotland = dates("ftt-social-security-appeal sent=2026-03-06 nation=scotland");
        assertThat(england.lastLegalDay().day()).as("after Easter Monday").isEqualTo("2026-04-07");
        assertThat(scotland.lastLegalDay().day())
                .as("which is no holiday there")
                .isEqualTo("2026-04-06");
    }

    @Test
    void doubts_and_evidence_stand_beside_the_date() {
        var dates = dates("council-tax-appeal reply=2026-06-01");
        assertThat(words(dates))
                .anyMatch(line -> line.contains("42 days"))
                .anyMatch(line -> line.startsWith("How sure: secondary"));
    }

    static List<String> words(Answer.Dates dates) {
        return dates.warnings().stream().map(Warning::words).toList();
    }

    static Answer.Dates dates(String words) {
        return (Answer.Dates) answer(words);
    }

    static Answer answer(String words) {
        var parts = List.of(words.split(" "));
        var known = (Known.Read) Known.read(parts.subList(1, parts.size()));
        var limit = Catalogue.shipped().find(parts.getFirst()).orElseThrow();
        return TimeLimits.shipped().compute(limit, known.known());
    }
}
