package org.alongside.timelimit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alongside.timelimit.count.Stepping;
import org.junit.jupiter.api.Test;

class BankHolidaysTest {

    private final Calendars calendars = Calendars.shipped();

    @Test
    void the_file_says_what_the_rules_of_bank_holidays_say_from_2012_to_2028() {
        var england = calendars.working(Nation.ENGLAND);
        assertThat(LocalDate.of(2012, 1, 1).datesUntil(LocalDate.of(2029, 1, 1)))
                .allMatch(day -> england.is(day) == Stepping.working(day));
    }

    @Test
    void each_nation_has_its_own() {
        var easterMonday = LocalDate.of(2026, 4, 6);
        var saintPatrick = LocalDate.of(2026, 3, 17);
        var secondOfJanuary = LocalDate.of(2026, 1, 2);
        assertThat(calendars.working(Nation.WALES).is(easterMonday)).isFalse();
        assertThat(calendars.working(Nation.SCOTLAND).is(easterMonday)).isTrue();
        assertThat(calendars.working(Nation.SCOTLAND).is(secondOfJanuary)).isFalse();
        assertThat(calendars.working(Nation.NORTHERN_IRELAND).is(saintPatrick)).isFalse();
        assertThat(calendars.working(Nation.ENGLAND).is(saintPatrick)).isTrue();
    }

    @Test
    void the_new_year_stands_before_the_second_of_january_moves_in_scotland() {
        var scotland = calendars.working(Nation.SCOTLAND);
        assertThat(scotland.is(LocalDate.of(2017, 1, 2))).isFalse();
        assertThat(scotland.is(LocalDate.of(2017, 1, 3))).isFalse();
        assertThat(scotland.is(LocalDate.of(2022, 1, 4))).isFalse();
        assertThat(scotland.is(LocalDate.of(2022, 1, 5))).isTrue();
    }

    @Test
    void courts_are_closed_on_more_days() {
        var day = LocalDate.of(2024, 12, 27);
        assertThat(calendars.working(Nation.ENGLAND).is(day)).isTrue();
        assertThat(calendars.court().is(day)).isFalse();
    }
}
