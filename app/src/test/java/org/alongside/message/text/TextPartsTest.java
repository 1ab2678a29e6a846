package org.alongside.message.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPartsTest {

    @Test
    void a_plain_text_has_160_characters_alone_and_153_in_each_of_several_parts() {
        assertThat(TextParts.of("")).isZero();
        assertThat(TextParts.of("a".repeat(160))).isEqualTo(1);
        assertThat(TextParts.of("a".repeat(161))).isEqualTo(2);
        assertThat(TextParts.of("a".repeat(306))).isEqualTo(2);
        assertThat(TextParts.of("a".repeat(918))).isEqualTo(6);
    }

    @Test
    void some_signs_count_twice() {
        assertThat(TextParts.of("€".repeat(80))).isEqualTo(1);
        assertThat(TextParts.of("€".repeat(81))).isEqualTo(2);
    }

    @Test
    void a_letter_outside_the_alphabet_makes_parts_smaller() {
        assertThat(TextParts.of("ł" + "a".repeat(69))).isEqualTo(1);
        assertThat(TextParts.of("ł" + "a".repeat(70))).isEqualTo(2);
        assertThat(TextParts.of("’" + "a".repeat(133))).isEqualTo(2);
        assertThat(TextParts.of("’" + "a".repeat(134))).isEqualTo(3);
    }
}
