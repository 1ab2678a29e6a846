package org.alongside.bench;

import java.util.Random;

/** Picks unevenly: the first has a fixed share, the others less and less. */
final class Skew {

    private final double first;
    private final double[] upTo;

    /**
     * @param count how many there are
     * @param first the share of the first, from 0 to 1; the others share the rest by 1/rank
     */
    Skew(int count, double first) {
        this.first = count == 1 ? 1 : first;
        this.upTo = new double[count];
        double sum = 0;
        for (int i = 1; i < count; i++) {
            sum += 1.0 / i;
            upTo[i] = sum;
        }
        for (int i = 1; i < count; i++) {
            upTo[i] /= sum;
        }
    }

    int pick(Random random) {
        if (random.nextDouble() < first) {
            return 0;
        }
        var place = java.util.Arrays.binarySearch(upTo, 1, upTo.length, random.nextDouble());
        return Math.min(place < 0 ? -place - 1 : place, upTo.length - 1);
    }
}
