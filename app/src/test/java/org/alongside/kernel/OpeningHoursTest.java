package org.alongside.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon-Fri 08:00-18:30; Sat 09:00-12:00|Mon-Fri 08:00-18:30; Sat 09:00-12:00",
                "monday to friday 8.30am to 6pm|Mon-Fri 08:30-18:00",
                "Mon – Fri 9-5|Mon-Fri 09:00-17:00",
                "weekdays 0800-1830|Mon-Fri 08:00-18:30",
                "Mon, Wed & Fri: 9:00-12:00|Mon 09:00-12:00; Wed 09:00-12:00; Fri 09:00-12:00",
                "Mon 08:00-12:00, 13:00-18:00; Tue 8-12 and 13-18|Mon-Tue 08:00-12:00, 13:00-18:00",
                "Mon-Fri 8-18; Sun closed|Mon-Fri 08:00-18:00",
                "daily 24 hours|Mon-Sun 00:00-24:00",
                "Fri-Mon 10:00-16:00|Mon 10:00-16:00; Fri-Sun 10:00-16:00",
                "Thurs 12.00-24:00|Thu 12:00-24:00"
            })
    void what_people_type_is_spelled_as_usual(String typed, String spelled) {
        var hours = OpeningHours.read(typed).orElseThrow();
        assertThat(hours).hasToString(spelled);
        assertThat(OpeningHours.read(spelled)).contains(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ask at reception",
                "Mon-Fri",
                "08:00-18:30",
                "Mon-Fri 8:00-25:00",
                "Mon 09:00-12:00, 11:00-15:00",
                "Mon-Fry-day 9:99-10:00",
                "Mon-Fri 18:00-08:00",
                "Xyz 09:00-12:00",
                "Mon-Fri 08:00"
            })
    void nothing_is_guessed(String typed) {
        assertThat(OpeningHours.read(typed)).isEmpty();
    }

    @Test
    void a_place_is_open_until_the_minute_it_closes() {
        var hours = OpeningHours.read(OpeningHours.EXAMPLE).orElseThrow();
        assertThat(hours.openAt(DayOfWeek.SATURDAY, LocalTime.of(9, 0))).isTrue();
        assertThat(hours.openAt(DayOfWeek.SATURDAY, LocalTime.of(12, 0))).isFalse();
        assertThat(hours.openAt(DayOfWeek.SUNDAY, LocalTime.of(10, 0))).isFalse();
    }
}
