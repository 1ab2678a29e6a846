package org.alongside.referral.sent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.Part;
import org.alongside.referral.feedback.Band;
import org.alongside.referral.feedback.Fact;
import org.alongside.referral.feedback.SentReferral;
import org.alongside.referral.feedback.Word;
import org.junit.jupiter.api.Test;

class RecordLineTest {

    private static final Instant SENT = Instant.parse("2026-11-03T09:00:00Z");

    private static SentReferral sent(Set<Part> agreed, Fact... facts) {
        return new SentReferral(
                new UUID(0, 1),
                "K7TQ-93MX",
                "Quỳnh O'Brien",
                SENT,
                "Grace Okafor",
                true,
                "Foxglove HIV Advice",
                LocalDate.of(2026, 11, 6),
                Optional.empty(),
                agreed,
                false,
                List.of(facts));
    }

    private static Fact fact(Word word, Band band, String to) {
        return new Fact(
                new UUID(0, 1),
                word,
                Optional.ofNullable(band),
                Optional.ofNullable(to),
                false,
                SENT.plusSeconds(86_400));
    }

    @Test
    void says_what_was_told_and_how_it_ended() {
        var line =
                sent(Set.of(Part.values()), fact(Word.ACCEPTED, null, null), fact(Word.OUTCOME, Band.BETTER_OFF, null));
        assertThat(RecordLine.of(line, Optional.empty()))
                .isEqualTo("Referred 3 November 2026 to Foxglove HIV Advice (K7TQ-93MX): accepted 4 November 2026."
                        + " Outcome: better off.");
    }

    @Test
    void says_that_nothing_is_shared() {
        assertThat(RecordLine.of(sent(Set.of()), Optional.empty()))
                .endsWith("(K7TQ-93MX). What became of it is not shared.");
    }

    @Test
    void expects_no_outcome_of_what_was_not_taken() {
        var line = sent(Set.of(Part.values()), fact(Word.NOT_TAKEN, null, null));
        assertThat(RecordLine.of(line, Optional.empty())).endsWith("): not taken 4 November 2026.");
        assertThat(line.outcome()).isEqualTo("None");
    }

    @Test
    void leaves_the_outcome_out_when_it_is_not_shared() {
        assertThat(RecordLine.of(sent(Set.of(Part.STATUS), fact(Word.RECEIVED, null, null)), Optional.empty()))
                .endsWith("): received 4 November 2026.");
    }

    @Test
    void names_no_agency_where_labels_are_neutral() {
        var line = sent(Set.of(Part.STATUS), fact(Word.PASSED_ON, null, "Clover HIV Law"));
        assertThat(RecordLine.of(line, Optional.of("Advice Appointments")))
                .isEqualTo("Referred 3 November 2026 to Advice Appointments (K7TQ-93MX): passed on 4 November 2026.");
    }
}
