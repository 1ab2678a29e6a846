package org.alongside.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "07700 900123, +447700900123, 07700 900123",
        "+44 (0)7700 900 123, +447700900123, 07700 900123",
        "0044 7700-900123, +447700900123, 07700 900123",
        "(020) 7946 0018, +442079460018, 020 7946 0018",
        "0113 496 0018, +441134960018, 0113 496 0018",
        "0161.496.0018, +441614960018, 0161 496 0018",
        "01632 960018, +441632960018, 01632 960018",
        "0300 123 1234, +443001231234, 0300 123 1234",
        "+48 22 123 45 67, +48221234567, +48221234567"
    })
    void what_people_type_is_one_number(String typed, String value, String written) {
        assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber(value));
        assertThat(new PhoneNumber(value).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "999", "07700", "0770090012345", "06000 123456", "ring Mum", "+0044 123", "7700 900123"})
    void anything_else_is_none(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"07700 900123, true", "020 7946 0018, false", "07012 345678, false", "+48 600 123 456, false"})
    void a_text_goes_to_british_mobiles(String typed, boolean mobile) {
        assertThat(PhoneNumber.read(typed)).map(PhoneNumber::mobile).contains(mobile);
    }
}
