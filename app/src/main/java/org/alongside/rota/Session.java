package org.alongside.rota;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An adviser at a site or on a telephone line for a time, as published.
 *
 * @param slots how many appointments can be booked in it, from 0 (walk-in or calls only) to 50
 * @param walkIn whether people may come without an appointment
 */
public record Session(
        UUID id,
        UUID agency,
        Adviser adviser,
        Place place,
        Hours hours,
        Slots slots,
        boolean walkIn,
        boolean cancelled) {

    /** Who holds it. */
    public record Adviser(UUID id, String name) {}

    /** Where it is held; a line has a telephone number, a site a room where one was named. */
    public record Place(Kind kind, UUID id, String name, Optional<UUID> room, String detail) {
        /** Teasel Surgery, Room 2. */
        public String words() {
            return detail.isEmpty() ? name : name + ", " + detail;
        }
    }

    /** A building people come to, or a number they are called from. */
    public enum Kind {
        SITE,
        LINE
    }

    /** From, until: real time, so a session over a change of the clock has its true length. */
    public record Hours(Instant from, Instant until) {
        public Hours {
            if (!until.isAfter(from)) {
                throw new IllegalArgumentException("A session ends after it begins");
            }
        }
    }

    /** How many slots of how many minutes are to be had. */
    public record Slots(int number, int minutes) {}

    /** The slots one after the other from the beginning. */
    public List<Hours> times() {
        var length = Duration.ofMinutes(slots.minutes());
        return IntStream.range(0, slots.number())
                .mapToObj(number -> hours.from().plus(length.multipliedBy(number)))
                .map(from -> new Hours(from, from.plus(length)))
                .toList();
    }
}
