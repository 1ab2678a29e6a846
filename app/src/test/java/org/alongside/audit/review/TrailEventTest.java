package org.alongside.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.junit.jupiter.api.Test;

class TrailEventTest {

    @Test
    void facts_are_told_in_small_letters_whichever_way_a_word_of_a_list_is_kept() {
        assertThat(told("how", "PASSWORD_AND_SECOND_STEP")).isEqualTo("how: password and second step");
        assertThat(told("change", "first_appointed")).isEqualTo("change: first appointed");
        assertThat(told("ends", "2026-11-28T09:00:00Z")).isEqualTo("ends: 2026-11-28T09:00:00Z");
    }

    private static String told(String fact, String value) {
        var id = new UUID(0, 1);
        return new TrailEvent(
                        id,
                        1,
                        Instant.EPOCH,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Act.SIGNED_IN,
                        "sign_in",
                        null,
                        null,
                        Map.of(fact, value),
                        null)
                .facts();
    }
}
