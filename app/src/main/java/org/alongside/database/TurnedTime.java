package org.alongside.database;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The clock and the ids of the demonstration. A thread that makes up the past turns them for itself; all others, and
 * every real installation, have the real ones.
 */
public final class TurnedTime {

    private record Turn(Instant at, Random random) {}

    private static final ThreadLocal<@Nullable Turn> TURN = new ThreadLocal<>();

    private TurnedTime() {}

    /** Does the work as if it were this moment, with ids of that time that follow from the random's seed. */
    public static void at(Instant at, Random random, Runnable work) {
        var before = TURN.get();
        TURN.set(new Turn(at, random));
        try {
            work.run();
        } finally {
            TURN.set(before);
        }
    }

    static Clock clock(Clock real) {
        return new TurnedClock(real);
    }

    static Supplier<UUID> ids(Supplier<UUID> real) {
        return () -> {
            var turn = TURN.get();
            return turn == null ? real.get() : TimeOrderedId.next(turn.at.toEpochMilli(), turn.random);
        };
    }

    private static final class TurnedClock extends Clock {

        private final Clock real;

        TurnedClock(Clock real) {
            this.real = real;
        }

        @Override
        public Instant instant() {
            var turn = TURN.get();
            return turn == null ? real.instant() : turn.at;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new TurnedClock(real.withZone(zone));
        }
    }
}
