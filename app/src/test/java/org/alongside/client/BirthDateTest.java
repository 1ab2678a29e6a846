package org.alongside.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.alongside.part.DateParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {

    private static final BirthDate DAY = BirthDate.on(LocalDate.of(1980, 3, 27));
    private static final BirthDate MONTH = new BirthDate.InMonth(YearMonth.of(1980, 3));
    private static final BirthDate YEAR = new BirthDate.InYear(1980);

    @ParameterizedTest
    @CsvSource({
        "27, 3, 1980, 27 March 1980",
        "29, 2, 1984, 29 February 1984",
        "'', 3, 1980, March 1980",
        "'', '', 1980, 1980",
        "'', '', '', Not known"
    })
    void as_much_as_is_known_is_kept(String day, String month, String year, String words) {
        var parts = new DateParts(day, month, year);

        assertThat(BirthDate.read(parts)).map(BirthDate::words).contains(words);
        assertThat(BirthDate.read(parts)).map(BirthDate::parts).contains(parts);
    }

    @ParameterizedTest
    @CsvSource({"30, 2, 1980", "29, 2, 1985", "27, '', 1980", "'', 13, 1980", "'', 3, ''", "'', '', 80"})
    void anything_else_is_no_date_of_birth(String day, String month, String year) {
        assertThat(BirthDate.read(new DateParts(day, month, year))).isEmpty();
    }

    @Test
    void less_known_does_not_contradict_what_is_within_it() {
        assertThat(YEAR.contradicts(DAY)).isFalse();
        assertThat(DAY.contradicts(MONTH)).isFalse();
        assertThat(BirthDate.UNKNOWN.contradicts(DAY)).isFalse();
        assertThat(new BirthDate.InYear(1981).contradicts(MONTH)).isTrue();
        assertThat(MONTH.contradicts(BirthDate.on(LocalDate.of(1980, 4, 1)))).isTrue();
    }
}
