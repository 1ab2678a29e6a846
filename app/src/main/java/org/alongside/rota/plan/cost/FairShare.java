package org.alongside.rota.plan.cost;

import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.Problem;

/**
 * What each adviser's share would be if the wanted sessions were spread by capacity. Being off by one is little, by four
 * is sixteen times as much; of a small contract more than of a large one.
 */
public record FairShare(double rate) {

    private static final int SCALE = 100;

    public static FairShare of(Problem problem) {
        var capacity =
                problem.advisers().stream().mapToInt(PlanAdviser::capacity).sum();
        var wanted = problem.places().stream().mapToInt(PlanPlace::wanted).sum();
        return new FairShare(capacity == 0 ? 0 : Math.min(1, (double) wanted / capacity));
    }

    public double target(PlanAdviser adviser) {
        return adviser.capacity() * rate;
    }

    public long amount(PlanAdviser adviser, int sessions) {
        var off = sessions - target(adviser);
        return Math.round(SCALE * off * off / Math.max(1, adviser.capacity()));
    }
}
