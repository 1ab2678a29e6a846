package org.alongside.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.page.Dates;
import org.junit.jupiter.api.Test;

class DatePartsTest {

    @Test
    void three_boxes_make_a_date() {
        assertThat(new DateParts(" 3", "11 ", "2026").date()).contains(LocalDate.of(2026, 11, 3));
    }

    @Test
    void a_day_that_does_not_exist_is_no_date_and_is_kept_as_typed() {
        var typed = new DateParts("31", "2", "2026");
        assertThat(typed.date()).isEmpty();
        assertThat(typed.day()).isEqualTo("31");
    }

    @Test
    void a_year_of_two_digits_is_no_date() {
        assertThat(new DateParts("3", "11", "26").date()).isEmpty();
    }

    @Test
    void boxes_that_were_not_sent_are_empty() {
        assertThat(new DateParts(null, null, null)).isEqualTo(DateParts.EMPTY);
        assertThat(DateParts.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void pages_write_british_time() {
        assertThat(Dates.moment(Instant.parse("2026-07-01T08:30:00Z"))).isEqualTo("1 Jul 2026 at 09:30");
        assertThat(Dates.day(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("1 July 2026");
    }
}
