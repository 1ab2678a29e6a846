package org.alongside.message.send;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after a failed try: longer each time, and after two days not at all. */
final class BackOff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(12),
            Duration.ofHours(18));

    private BackOff() {}

    /** Empty when it was tried often enough. */
    static Optional<Duration> after(int attempts) {
        return attempts > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(Math.max(1, attempts) - 1));
    }
}
