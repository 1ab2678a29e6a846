package org.alongside.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "ng15fs, NG1 5FS",
        "'  SW1A  1AA ', SW1A 1AA",
        "M1 1AE, M1 1AE",
        "zz99 3vz, ZZ99 3VZ",
        "B33-8TH, B33 8TH"
    })
    void what_people_type_is_spelled_as_usual(String typed, String spelled) {
        assertThat(Postcode.read(typed)).map(Postcode::value).contains(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NG1", "NG1 5F", "NG1 CFS", "12345", "NG1 5FC", "NGG1 5FS", "NG1 5FS 2"})
    void anything_else_is_no_postcode(String typed) {
        assertThat(Postcode.read(typed)).isEmpty();
    }
}
