package org.alongside.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"£1,250|125000|£1,250", "1250.50|125050|£1,250.50", "0|0|£0", "12,000,000|1200000000|£12,000,000"})
    void sums_are_read_as_pence(String typed, long pence, String printed) {
        var money = Money.read(typed).orElseThrow();
        assertThat(money.pence()).isEqualTo(pence);
        assertThat(money).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1,25", "12.5", "about 100", "1e6", "£"})
    void anything_else_is_no_sum(String typed) {
        assertThat(Money.read(typed)).isEmpty();
    }
}
