package org.alongside.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MadeValuesTest {

    private final MadeValues values = new MadeValues(Instant.EPOCH);

    @Test
    void no_two_references_of_a_million_are_the_same() {
        assertThat(Stream.generate(values::reference).limit(1_000_000).distinct())
                .hasSize(1_000_000);
    }

    @Test
    void a_reference_has_two_groups_of_four_signs() {
        assertThat(values.reference()).matches("[2-9B-Z]{4}-[2-9B-Z]{4}");
    }
}
