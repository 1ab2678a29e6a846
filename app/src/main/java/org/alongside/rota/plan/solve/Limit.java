package org.alongside.rota.plan.solve;

import java.time.Duration;

/**
 * How long to look for a better plan: a time, or so many steps, which with the same seed gives the same plan on any
 * machine.
 */
public record Limit(Duration time, long steps, long seed) {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    public Limit {
        if (time.isNegative() || steps < 0) {
            throw new IllegalArgumentException("a limit below nothing");
        }
    }

    public static Limit of(Duration time) {
        return new Limit(time, Long.MAX_VALUE, 1);
    }

    public static Limit steps(long steps, long seed) {
        return new Limit(FOR_EVER, steps, seed);
    }

    /** All but the last bit. */
    Limit annealing() {
        return timed() ? of(time.minus(polishing().time())) : this;
    }

    /** A twentieth, three seconds at most; its steps are long ones. */
    Limit polishing() {
        return timed()
                ? of(Duration.ofMillis(Math.min(3000, time.toMillis() / 20)))
                : steps(Math.min(100, 1 + steps / 1000), seed);
    }

    boolean timed() {
        return steps == Long.MAX_VALUE;
    }
}
