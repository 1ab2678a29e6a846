package org.alongside.client.characteristics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Decides which of some counts are told beside their total, so that no withheld one can be worked out. */
final class Suppression {

    static final int LEAST = 5;

    private final List<Integer> counts;
    private final Set<Integer> withheld = new TreeSet<>();

    private Suppression(List<Integer> counts) {
        this.counts = List.copyOf(counts);
    }

    static Suppression of(List<Integer> counts) {
        var suppression = new Suppression(counts);
        suppression.withhold();
        return suppression;
    }

    private void withhold() {
        IntStream.range(0, counts.size()).filter(this::small).forEach(withheld::add);
        var next = IntStream.range(0, counts.size())
                .boxed()
                .filter(i -> counts.get(i) >= LEAST)
                .sorted(Comparator.comparing(counts::get))
                .iterator();
        while (givenAway() && next.hasNext()) {
            withheld.add(next.next());
        }
    }

    private boolean small(int i) {
        return counts.get(i) > 0 && counts.get(i) < LEAST;
    }

    /** Whether the sum of the withheld, known from the total, leaves one of them only one value. */
    private boolean givenAway() {
        return withheld.stream().anyMatch(i -> {
            var others = withheld.stream().filter(other -> !other.equals(i)).toList();
            int sum = sum(withheld);
            int most = sum - others.stream().mapToInt(this::least).sum();
            var bounded = others.stream().allMatch(this::small);
            int fewest = bounded ? sum - others.size() * (LEAST - 1) : least(i);
            return Math.max(fewest, least(i)) >= (small(i) ? Math.min(most, LEAST - 1) : most);
        });
    }

    private int least(int i) {
        return small(i) ? 1 : LEAST;
    }

    private int sum(Collection<Integer> places) {
        return places.stream().mapToInt(counts::get).sum();
    }

    /** The count as it may be told. */
    String told(int i) {
        if (!withheld.contains(i)) {
            return Integer.toString(counts.get(i));
        }
        return small(i) ? "fewer than " + LEAST : "withheld";
    }

    /** The total as it may be told. */
    String total() {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        if (!givenAway()) {
            return Integer.toString(total);
        }
        return total < LEAST ? "fewer than " + LEAST : "withheld";
    }
}
