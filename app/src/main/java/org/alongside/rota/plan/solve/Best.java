package org.alongside.rota.plan.solve;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;

/** Keeps the best plan found, and tells about it: not more than a few times a second. */
final class Best {

    private static final long SELDOM = Duration.ofMillis(250).toNanos();

    private final Draft draft;
    private final int[][] at;
    private final Consumer<Progress> listener;
    private final Clockwork clockwork;
    private long told = Long.MIN_VALUE;
    private boolean news;
    private long cost;

    Best(Draft draft, Clockwork clockwork, Consumer<Progress> listener) {
        this.draft = draft;
        this.clockwork = clockwork;
        this.listener = listener;
        at = new int[draft.grid.advisers][];
        take();
        tell();
    }

    long cost() {
        return cost;
    }

    void look() {
        if (draft.cost() < cost) {
            take();
        }
    }

    void restore() {
        draft.become(at);
    }

    /** Tells what is new if the last news is old enough. */
    void tellSometimes() {
        if (news && System.nanoTime() - told > SELDOM) {
            tell();
        }
    }

    void tell() {
        told = System.nanoTime();
        news = false;
        var unmet = 0;
        for (var place = 0; place < draft.grid.places; place++) {
            unmet += Math.max(0, draft.grid.wanted[place] - held(place));
        }
        listener.accept(new Progress(clockwork.since(), unmet, cost));
    }

    private int held(int place) {
        return (int) Arrays.stream(at)
                .flatMapToInt(Arrays::stream)
                .filter(each -> each == place)
                .count();
    }

    private void take() {
        for (var adviser = 0; adviser < at.length; adviser++) {
            at[adviser] = draft.at[adviser].clone();
        }
        cost = draft.cost();
        news = true;
    }
}
