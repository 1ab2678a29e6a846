package org.alongside.bench;

import java.util.Arrays;
import java.util.Collection;

/** Times that were measured, in order. */
record Percentiles(long[] sorted) {

    static Percentiles of(Collection<Long> nanoseconds) {
        var sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    int count() {
        return sorted.length;
    }

    /** The time in ms within which this share of them lay, by the nearest rank; 0 where there is none. */
    double at(double share) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)] / 1e6;
    }
}
