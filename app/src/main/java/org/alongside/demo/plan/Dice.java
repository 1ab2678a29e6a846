package org.alongside.demo.plan;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance from a seed: the same throws in every run and on every machine. */
public final class Dice {

    private final Random random;

    public Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Dice of their own for one part, so that a change in one part leaves the others as they were. */
    public Dice apart(long part) {
        return new Dice(random.nextLong() ^ part * 0x9E3779B97F4A7C15L);
    }

    boolean chance(double likely) {
        return random.nextDouble() < likely;
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of these, each as likely as its weight; the map's own order counts. */
    <T> T weighted(Map<T, Double> weights) {
        var left = random.nextDouble()
                * weights.values().stream().mapToDouble(Double::doubleValue).sum();
        T last = null;
        for (var entry : weights.entrySet()) {
            last = entry.getKey();
            left -= entry.getValue();
            if (left < 0) {
                break;
            }
        }
        return java.util.Objects.requireNonNull(last);
    }

    /** A few weeks mostly, many sometimes: half are below the median, two of three within the spread either way. */
    double skewed(double median, double spread) {
        return median * Math.exp(random.nextGaussian() * Math.log(spread));
    }
}
