package org.alongside.client.characteristics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static List<String> told(Integer... counts) {
        var suppression = Suppression.of(List.of(counts));
        var told = new ArrayList<>(
                IntStream.range(0, counts.length).mapToObj(suppression::told).toList());
        told.add(suppression.total());
        return told;
    }

    @Test
    void fewer_than_five_are_not_told_and_nobody_is_nobody() {
        assertThat(told(12, 3, 2, 0, 7)).containsExactly("12", "fewer than 5", "fewer than 5", "0", "7", "24");
    }

    @Test
    void a_single_small_number_takes_the_next_larger_with_it() {
        assertThat(told(12, 3, 0, 7)).containsExactly("12", "fewer than 5", "0", "withheld", "22");
    }

    @Test
    void where_nothing_else_can_be_withheld_the_total_is() {
        assertThat(told(0, 3, 0)).containsExactly("0", "fewer than 5", "0", "fewer than 5");
        assertThat(told(1, 5)).containsExactly("fewer than 5", "withheld", "withheld");
    }

    /** Somebody who works out everything that fits the page finds at least two values for each number withheld. */
    @Test
    void whatever_the_counts_no_withheld_number_can_be_worked_out() {
        var random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            var counts = random.ints(2 + random.nextInt(4), 0, 9).boxed().toList();
            var told = told(counts.toArray(Integer[]::new));
            for (int place = 0; place < counts.size(); place++) {
                if (!told.get(place).matches("\\d+")) {
                    assertThat(possible(told, place))
                            .as("%s told as %s", counts, told)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    private static Set<Integer> possible(List<String> told, int place) {
        var found = new HashSet<Integer>();
        fit(told, place, 0, new int[told.size() - 1], found);
        return found;
    }

    private static void fit(List<String> told, int place, int at, int[] guess, Set<Integer> found) {
        if (at == guess.length) {
            int sum = IntStream.of(guess).sum();
            if (fits(told.getLast(), sum)) {
                found.add(guess[place]);
            }
            return;
        }
        for (int value = 0; value <= 40; value++) {
            if (fits(told.get(at), value) && (told.get(at).matches("\\d+") || value > 0)) {
                guess[at] = value;
                fit(told, place, at + 1, guess, found);
            }
            if (found.size() > 1) {
                return;
            }
        }
    }

    private static boolean fits(String told, int value) {
        return switch (told) {
            case "withheld" -> value >= 5;
            case "fewer than 5" -> value < 5;
            default -> told.equals("" + value);
        };
    }
}
