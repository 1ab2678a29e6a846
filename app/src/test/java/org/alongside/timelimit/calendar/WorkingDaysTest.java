package org.alongside.timelimit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays days = WorkingDays.englandAndWales();

    @Test
    void weekends_and_bank_holidays_are_left_out() {
        assertThat(days.is(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(days.is(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(days.is(LocalDate.of(2026, 12, 26))).isFalse();
        assertThat(days.is(LocalDate.of(2026, 12, 28)))
                .as("Boxing Day's substitute")
                .isFalse();
        assertThat(days.is(LocalDate.of(2026, 12, 29))).isTrue();
    }

    @Test
    void three_working_days_after_the_day_before_Christmas_is_after_the_holidays() {
        assertThat(days.after(LocalDate.of(2026, 12, 24), 3)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void the_same_day_is_the_next_working_day_when_sent_on_a_sunday() {
        assertThat(days.after(LocalDate.of(2026, 11, 24), 0)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(days.after(LocalDate.of(2026, 11, 22), 0)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void the_29th_of_February_counts() {
        assertThat(days.after(LocalDate.of(2028, 2, 28), 1)).isEqualTo(LocalDate.of(2028, 2, 29));
    }
}
