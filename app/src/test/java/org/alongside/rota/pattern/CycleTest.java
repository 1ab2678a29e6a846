package org.alongside.rota.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.alongside.page.Dates;
import org.alongside.rota.Times;
import org.junit.jupiter.api.Test;

/** Which days a pattern comes round on, counted from the week of its first day. */
class CycleTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 3);

    private static Cycle cycle(Every every, Set<DayOfWeek> days) {
        return new Cycle(every, days, WEDNESDAY, Optional.empty());
    }

    @Test
    void every_week_from_the_first_day_on() {
        var both = cycle(Every.WEEK, EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));
        assertThat(both.days(LocalDate.MIN.plusDays(400_000), WEDNESDAY.plusDays(8)))
                .containsExactly(WEDNESDAY.plusDays(1), WEDNESDAY.plusDays(6), WEDNESDAY.plusDays(8));
        assertThat(both.words()).isEqualTo("Every week, Tuesday, Thursday");
    }

    @Test
    void every_second_and_every_fourth_week_also_when_asked_from_the_middle() {
        var second = cycle(Every.TWO_WEEKS, EnumSet.of(DayOfWeek.MONDAY));
        assertThat(second.days(WEDNESDAY, WEDNESDAY.plusWeeks(5)))
                .as("the week of the first day had its Monday before it")
                .containsExactly(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 29));
        var fourth = cycle(Every.FOUR_WEEKS, EnumSet.of(DayOfWeek.WEDNESDAY));
        assertThat(fourth.days(WEDNESDAY.plusWeeks(3), WEDNESDAY.plusWeeks(9)))
                .containsExactly(WEDNESDAY.plusWeeks(4), WEDNESDAY.plusWeeks(8));
    }

    @Test
    void it_ends_with_its_last_day() {
        var cycle =
                new Cycle(Every.WEEK, EnumSet.of(DayOfWeek.WEDNESDAY), WEDNESDAY, Optional.of(WEDNESDAY.plusWeeks(1)));
        assertThat(cycle.days(WEDNESDAY, WEDNESDAY.plusWeeks(4))).containsExactly(WEDNESDAY, WEDNESDAY.plusWeeks(1));
        assertThat(cycle.days(WEDNESDAY.plusWeeks(2), WEDNESDAY.plusWeeks(4))).isEmpty();
    }

    @Test
    void nine_stays_nine_over_both_changes_of_the_clock() {
        var march = Times.MORNING.on(LocalDate.of(2027, 3, 26));
        var april = Times.MORNING.on(LocalDate.of(2027, 3, 29));
        assertThat(march.from()).hasToString("2027-03-26T09:00:00Z");
        assertThat(april.from()).hasToString("2027-03-29T08:00:00Z");
        assertThat(Dates.time(Times.MORNING.on(LocalDate.of(2027, 10, 29)).from()))
                .isEqualTo("09:00");
        assertThat(Times.MORNING.on(LocalDate.of(2027, 11, 1)).from()).hasToString("2027-11-01T09:00:00Z");
    }
}
