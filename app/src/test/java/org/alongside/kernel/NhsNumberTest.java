package org.alongside.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @CsvSource({"9990000018, 999 000 0018", "999-000-0026, 999 000 0026", "' 999 0000 034', 999 000 0034"})
    void what_people_type_is_written_in_three_groups(String typed, String written) {
        assertThat(NhsNumber.read(typed)).map(NhsNumber::written).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999", "9990000019", "9990000081", "99900000180", "A990000018", "0000000001"})
    void anything_else_is_none(String typed) {
        assertThat(NhsNumber.read(typed)).isEmpty();
    }

    /** Where the check would be ten there is no such number. */
    @Test
    void each_slip_of_one_figure_and_each_swap_of_neighbours_is_noticed() {
        var right = "9990000018";
        for (int i = 0; i < 10; i++) {
            for (char figure = '0'; figure <= '9'; figure++) {
                var slip = right.substring(0, i) + figure + right.substring(i + 1);
                assertThat(NhsNumber.read(slip).isPresent()).isEqualTo(slip.equals(right));
            }
            if (i > 0 && right.charAt(i) != right.charAt(i - 1)) {
                var swapped =
                        right.substring(0, i - 1) + right.charAt(i) + right.charAt(i - 1) + right.substring(i + 1);
                assertThat(NhsNumber.read(swapped)).isEmpty();
            }
        }
        assertThatThrownBy(() -> new NhsNumber("9990000019")).isInstanceOf(IllegalArgumentException.class);
    }
}
