package org.alongside.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six digits of the examples in RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(TimeCode.at(SECRET, second / 30)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-31, false", "-30, true", "0, true", "29, true", "59, true", "60, false"})
    void a_code_is_good_in_its_half_minute_and_the_ones_beside_it(long later, boolean good) {
        var begin = 1_111_111_110L;
        var code = TimeCode.at(SECRET, begin / 30);

        assertThat(TimeCode.step(SECRET, code, Instant.ofEpochSecond(begin + later))
                        .isPresent())
                .isEqualTo(good);
    }

    @Test
    void blanks_do_not_matter_and_anything_else_does() {
        var now = Instant.ofEpochSecond(59);
        assertThat(TimeCode.step(SECRET, "287 082", now)).hasValue(1);
        assertThat(TimeCode.step(SECRET, "287083", now)).isEmpty();
        assertThat(TimeCode.step(SECRET, "", now)).isEmpty();
    }

    @Test
    void the_app_is_told_who_and_where() {
        assertThat(TimeCode.address(SECRET, "Alongside", "amira@example.test"))
                .isEqualTo("otpauth://totp/Alongside:amira%40example.test"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Alongside");
    }
}
