package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DetailTest {

    private final Detail strict = new Detail(true);
    private final Detail lenient = new Detail(false);

    @Test
    void ids_numbers_instants_and_words_of_a_list_pass() {
        var id = UUID.fromString("01979f0e-8b1a-7c3d-9c55-0242ac120002");
        for (var value : List.of(
                id,
                id + "," + id,
                42,
                "0.25",
                true,
                Act.SIGNED_IN,
                Instant.parse("2026-11-24T10:15:30.123456Z"),
                "county-gp-rotation",
                "adviser,student_adviser",
                "")) {
            assertThat(lenient.json("client", Map.of("fact", value))).isEqualTo("{\"fact\":\"" + text(value) + "\"}");
        }
    }

    private static String text(Object value) {
        return value instanceof Enum<?> word ? word.name() : value.toString();
    }

    @Test
    void what_could_be_a_person_is_refused_in_tests_and_withheld_in_use() {
        for (var value : List.of(
                "Amira Haddad",
                "Amira",
                "amira@example.org",
                "12 High Street",
                "SW1A 1AA",
                "1984-03-07",
                "07/03/1984",
                "07700 900123",
                "07700900123",
                "9434765919",
                "\"},{\"",
                "o'brien",
                "word word")) {
            assertThatThrownBy(() -> strict.json("client", Map.of("fact", value)))
                    .as(value)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(value);
            assertThat(lenient.json("client", Map.of("fact", value))).isEqualTo("{\"fact\":\"withheld\"}");
        }
    }

    @Test
    void keys_are_sorted_and_must_be_words() {
        assertThat(strict.json("client", Map.of("b", 2, "a", 1))).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
        assertThatThrownBy(() -> lenient.json("client", Map.of("Amira Haddad", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
