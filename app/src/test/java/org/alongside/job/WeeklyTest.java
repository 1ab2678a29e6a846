package org.alongside.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WeeklyTest {

    private static final Weekly MONDAY_AT_SEVEN =
            new Weekly(ZoneId.of("Europe/London"), DayOfWeek.MONDAY, LocalTime.of(7, 0));

    private static Instant after(String instant) {
        return MONDAY_AT_SEVEN.after(Instant.parse(instant));
    }

    @Test
    void runs_next_monday_at_seven() {
        assertThat(after("2026-11-24T13:00:00Z")).isEqualTo(Instant.parse("2026-11-30T07:00:00Z"));
    }

    @Test
    void runs_on_the_day_itself_before_the_hour_and_a_week_later_at_it() {
        assertThat(after("2026-11-30T06:59:59Z")).isEqualTo(Instant.parse("2026-11-30T07:00:00Z"));
        assertThat(after("2026-11-30T07:00:00Z")).isEqualTo(Instant.parse("2026-12-07T07:00:00Z"));
    }

    @Test
    void keeps_the_hour_in_london_when_the_clocks_change() {
        assertThat(after("2026-10-20T12:00:00Z")).isEqualTo(Instant.parse("2026-10-26T07:00:00Z"));
        assertThat(after("2026-10-12T12:00:00Z")).isEqualTo(Instant.parse("2026-10-19T06:00:00Z"));
    }
}
