package org.alongside.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsCodeTest {

    @ParameterizedTest
    @CsvSource({"c81001, C81001, true", "'Y 01234', Y01234, true", "RX1RA, RX1RA, false", "8HM12, 8HM12, false"})
    void what_people_type_is_spelled_in_capitals(String typed, String spelled, boolean practice) {
        var code = OdsCode.read(typed).orElseThrow();
        assertThat(code.value()).isEqualTo(spelled);
        assertThat(code.practice()).isEqualTo(practice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A1", "81001", "C81-001", "ABCDEFGHIJKLM", "8.1E+04"})
    void anything_else_is_no_code(String typed) {
        assertThat(OdsCode.read(typed)).isEmpty();
    }
}
