package org.alongside.part;

import java.util.Collection;

/** One bar of a chart: its label, its size and the number as it is written. */
public record Bar(String label, double value, String written) {

    public Bar(String label, long count) {
        this(label, count, "%,d".formatted(count));
    }

    /** The length of this bar in units of a drawing whose longest bar is {@code full} units long. */
    public long length(Collection<Bar> all, int full) {
        var longest = all.stream().mapToDouble(Bar::value).max().orElse(0);
        return longest <= 0 ? 0 : Math.round(Math.max(value, 0) / longest * full);
    }
}
