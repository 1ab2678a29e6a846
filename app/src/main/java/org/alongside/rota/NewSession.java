package org.alongside.rota;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * A session to be published.
 *
 * @param agency the adviser's
 * @param replaces the cancelled one it stands for
 */
public record NewSession(
        UUID agency,
        UUID adviser,
        Where place,
        Session.Hours hours,
        Session.Slots slots,
        boolean walkIn,
        Optional<UUID> replaces) {

    private static final Duration LONGEST = Duration.ofHours(16);

    public NewSession {
        var length = Duration.between(hours.from(), hours.until());
        if (length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A session takes 16 hours at most");
        }
        if (Duration.ofMinutes((long) slots.number() * slots.minutes()).compareTo(length) > 0) {
            throw new IllegalArgumentException("The slots do not fit into the session");
        }
    }

    /** A site, with a room or none in particular, or a telephone line. */
    public record Where(Optional<UUID> site, Optional<UUID> room, Optional<UUID> line) {
        public static Where site(UUID site) {
            return new Where(Optional.of(site), Optional.empty(), Optional.empty());
        }

        public static Where room(UUID site, UUID room) {
            return new Where(Optional.of(site), Optional.of(room), Optional.empty());
        }

        public static Where line(UUID line) {
            return new Where(Optional.empty(), Optional.empty(), Optional.of(line));
        }
    }
}
