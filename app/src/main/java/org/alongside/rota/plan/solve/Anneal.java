package org.alongside.rota.plan.solve;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Simulated annealing: at first nearly every change is taken, at last only those that help. A short round gives a good
 * plan to whoever stops early; each later one is longer and begins less hot, from the best so far.
 */
final class Anneal {

    private static final int LOOK = 512;
    private static final double COLD = 2;
    private static final double[] SHARES = {0.04, 0.16, 0.80};
    private static final double[] HEAT = {150, 100, 60};

    private final Draft draft;
    private final Moves moves;
    private final Best best;
    private final Clockwork clockwork;
    private final SplittableRandom random;

    Anneal(Draft draft, Choices choices, Best best, Clockwork clockwork) {
        this.draft = draft;
        this.best = best;
        this.clockwork = clockwork;
        this.random = new SplittableRandom(clockwork.seed());
        this.moves = new Moves(draft, choices, random);
    }

    void improve(BooleanSupplier stop) {
        var from = clockwork.passed();
        for (var round = 0; round < SHARES.length; round++) {
            var to = from + SHARES[round] * (1 - clockwork.passed());
            round(HEAT[round], from, round == SHARES.length - 1 ? 1 : to, stop);
            best.restore();
            from = to;
        }
        best.tell();
    }

    private void round(double heat, double from, double to, BooleanSupplier stop) {
        for (var passed = clockwork.passed(); passed < to && !stop.getAsBoolean(); passed = clockwork.passed()) {
            var gone = Math.clamp((passed - from) / (to - from), 0, 1);
            var temperature = heat * Math.pow(COLD / heat, gone);
            for (var step = 0; step < LOOK; step++) {
                step(temperature);
            }
            clockwork.count(LOOK);
            best.tellSometimes();
        }
    }

    private void step(double temperature) {
        var before = draft.cost();
        if (!moves.make()) {
            moves.takeBack();
            return;
        }
        var worse = draft.cost() - before;
        if (worse <= 0 || random.nextDouble() < Math.exp(-worse / temperature)) {
            moves.keep();
            best.look();
        } else {
            moves.takeBack();
        }
    }
}
