package org.alongside.timelimit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.timelimit.rule.Catalogue;
import org.alongside.timelimit.rule.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates that were worked out without the engine, each with how it is come to: {@code timelimits/worked.txt}. */
class WorkedExamplesTest {

    private static final TimeLimits ENGINE = TimeLimits.shipped();

    record Example(String clock, String known, String safe, String legal, String longStop, String why) {
        @Override
        public String toString() {
            return clock + " " + known + ": " + why;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_engine_comes_to_the_date_worked_out_by_hand(Example example) {
        var limit = Catalogue.shipped().find(example.clock).orElseThrow();
        var known = (Known.Read) Known.read(List.of(example.known.split(" ")));

        var dates = (Answer.Dates) ENGINE.compute(limit, known.known());

        assertThat(day(dates.safe())).as("safe date").isEqualTo(example.safe);
        assertThat(day(dates.lastLegalDay())).as("last legal day").isEqualTo(example.legal);
        assertThat(day(dates.longStop())).as("long stop").isEqualTo(example.longStop);
    }

    @Test
    void every_clock_has_at_least_three_examples() throws IOException {
        var examples = examples().collect(groupingBy(Example::clock, counting()));
        assertThat(Catalogue.shipped().all().stream().map(TimeLimit::clock))
                .allMatch(clock -> examples.getOrDefault(clock, 0L) >= 3);
    }

    private static String day(Dated dated) {
        return dated == null ? "-" : dated.day().toString();
    }

    static Stream<Example> examples() throws IOException {
        try (var file =
                Objects.requireNonNull(WorkedExamplesTest.class.getResourceAsStream("/timelimits/worked.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 6))
                    .map(part -> new Example(part[0], part[1], part[2], part[3], part[4], part[5]));
        }
    }
}
