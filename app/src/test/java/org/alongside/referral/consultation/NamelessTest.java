package org.alongside.referral.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamelessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to quynh@county.example",
                "999 123 4567",
                "NHS 9991234567.",
                "call 07700 900123",
                "+44 (0)20 7946 0018",
                "(0191) 498 0123",
                "born 29/2/1984",
                "29.02.84",
                "1984-02-29",
                "29th of February 1984",
                "February 29, 1984",
                "lives at NE1 4LP",
                "near ec1a1bb"
            })
    void finds_what_would_tell_who_somebody_is(String text) {
        assertThat(Nameless.found(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A patient of 62 is behind with £1,240.50 of council tax since March 2026.",
                "A mother of 2 children, 5 and 11, got a section 21 notice dated 3 November.",
                "Universal Credit stopped 6 weeks ago; PIP at 24/7 care; form UC50; HC1",
                "Pays £101.75 a week, rent £650, owes 3 months"
            })
    void lets_a_situation_pass(String text) {
        assertThat(Nameless.found(text)).isEmpty();
    }
}
