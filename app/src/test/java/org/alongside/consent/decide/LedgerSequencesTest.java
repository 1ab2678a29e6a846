package org.alongside.consent.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.alongside.page.NotFound;
import org.alongside.throttle.HandClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Whatever is granted, refused, renewed, withdrawn and left to expire, on records that are merged and told apart again,
 * in whatever order: the health partner reads what the ledger allows at that moment, and nothing else. Each sequence is
 * made from its number alone, the first ones short, so that the first to fail is easy to read.
 */
@SpringBootTest
@Import(SequenceServer.class)
class LedgerSequencesTest {

    private final SequenceServer server;

    LedgerSequencesTest(SequenceServer server) {
        this.server = server;
    }

    static LongStream sequences() {
        return LongStream.rangeClosed(1, 120);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void no_sequence_shows_a_health_partner_more_than_the_ledger_allows(long number) {
        var sequence = new Sequence(server, number);
        var nurse = sequence.nurse();
        for (int step = 0; step < 4 + number / 6; step++) {
            sequence.happen();
            assertThat(nurse.heard(sequence.referrals())).as(sequence.story()).isEqualTo(sequence.allowed());
            assertThatThrownBy(() -> nurse.readsAtTheWard(sequence.referrals().getLast()))
                    .as(sequence.story())
                    .isInstanceOf(NotFound.class);
        }
    }

    /** A server whose clock the sequences turn. */
    @TestConfiguration(proxyBeanMethods = false)
    static class TurningClock {

        @Bean
        @Primary
        HandClock clockOfTheSequences() {
            return new HandClock();
        }
    }
}
