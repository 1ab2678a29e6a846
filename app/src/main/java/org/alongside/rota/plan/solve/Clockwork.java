package org.alongside.rota.plan.solve;

import java.time.Duration;

/** How much of the limit is used up, in time or in steps. */
final class Clockwork {

    private final Limit limit;
    private final long began = System.nanoTime();
    private long steps;

    Clockwork(Limit limit) {
        this.limit = limit;
    }

    long seed() {
        return limit.seed();
    }

    void count(long more) {
        steps += more;
    }

    Duration since() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** 0 at the beginning, 1 and more when nothing is left. */
    double passed() {
        return limit.timed()
                ? (double) (System.nanoTime() - began)
                        / Math.max(1, limit.time().toNanos())
                : (double) steps / Math.max(1, limit.steps());
    }
}
