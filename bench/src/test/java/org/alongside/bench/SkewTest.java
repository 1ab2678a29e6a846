package org.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SkewTest {

    @Test
    void the_first_has_its_share_and_the_others_ever_less() {
        var random = new Random(1);
        var skew = new Skew(50, 0.25);
        var picked = new int[50];
        for (int i = 0; i < 100_000; i++) {
            picked[skew.pick(random)]++;
        }
        assertThat(picked[0] / 100_000.0).isCloseTo(0.25, within(0.01));
        assertThat(picked[1]).isGreaterThan(picked[2]).isGreaterThan(picked[10]);
        assertThat(picked[49]).isPositive().isLessThan(picked[10]);
    }

    @Test
    void one_alone_is_always_picked() {
        assertThat(new Skew(1, 0.1).pick(new Random(1))).isZero();
    }
}
