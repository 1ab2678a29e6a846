package org.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void ninety_five_of_a_hundred_lie_within_the_ninety_fifth() {
        var times = Percentiles.of(LongStream.rangeClosed(1, 100)
                .map(ms -> (101 - ms) * 1_000_000)
                .boxed()
                .toList());
        assertThat(times.at(0.95)).isEqualTo(95);
        assertThat(times.at(0.5)).isEqualTo(50);
        assertThat(times.at(1)).isEqualTo(100);
    }

    @Test
    void one_time_alone_is_every_percentile_and_none_is_zero() {
        assertThat(Percentiles.of(List.of(7_000_000L)).at(0.99)).isEqualTo(7);
        assertThat(Percentiles.of(List.of()).at(0.5)).isZero();
    }
}
