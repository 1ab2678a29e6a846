package org.alongside.message.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralTest {

    private static final Neutral FOXGLOVE =
            Neutral.without(List.of("Foxglove Advice", "HIV", "AIDS", "Advice", "", "…"), "Advice Appointments");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "your HIV appointment",
                "hiv",
                "the H.I.V. clinic",
                "h-i-v",
                "HIV-positive",
                "ＨＩＶ",
                "H\u200bIV",
                "see foxglove-advice.example.org",
                "FOXGLOVE  ADVICE's desk",
                "Foxglóve Advice"
            })
    void finds_a_telling_word_however_it_is_written(String text) {
        assertThat(FOXGLOVE.telling(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a beehive", "Hivon Road", "first aid", "Foxglove Road", "Advice Appointments"})
    void leaves_other_words_and_the_neutral_name_alone(String text) {
        assertThat(FOXGLOVE.telling(text)).isEmpty();
    }

    @Test
    void does_not_join_words_over_lines() {
        assertThat(FOXGLOVE.telling("H\ni\nv")).isEmpty();
    }
}
