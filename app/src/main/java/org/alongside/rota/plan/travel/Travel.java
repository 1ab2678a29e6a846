package org.alongside.rota.plan.travel;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * How long the way is. A table that the partnership imported comes first, in either direction; else the distance as the
 * crow flies, times the detour of roads, at the speed of a county's mixed roads, and some minutes to park and walk in.
 */
public record Travel(Map<Leg, Integer> table, double detour, int kilometresAnHour, int extraMinutes) {

    /** From one place or adviser (meaning their home) to another. */
    public record Leg(UUID from, UUID to) {
        Leg back() {
            return new Leg(to, from);
        }
    }

    /** Where somebody sets out or arrives: who or what lives there, and the point if it is known. */
    public record Stop(UUID id, Optional<Location> location) {}

    public Travel {
        table = Map.copyOf(table);
        if (detour < 1 || kilometresAnHour < 1 || extraMinutes < 0) {
            throw new IllegalArgumentException("a detour below 1, no speed or less than no time");
        }
        if (table.values().stream().anyMatch(minutes -> minutes < 0)) {
            throw new IllegalArgumentException("a way of less than no minutes");
        }
    }

    public static Travel estimated() {
        return of(Map.of());
    }

    public static Travel of(Map<Leg, Integer> table) {
        return new Travel(table, 1.3, 40, 5);
    }

    /** Minutes from one to the other; empty when nobody knows where one of them is. */
    public OptionalInt minutes(Stop from, Stop to) {
        if (from.id().equals(to.id())) {
            return OptionalInt.of(0);
        }
        var leg = new Leg(from.id(), to.id());
        var known = Optional.ofNullable(table.get(leg)).or(() -> Optional.ofNullable(table.get(leg.back())));
        return known.or(() -> from.location().flatMap(here -> to.location().map(there -> estimate(here, there))))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private int estimate(Location here, Location there) {
        return (int) Math.ceil(here.kilometresTo(there) * detour * 60 / kilometresAnHour) + extraMinutes;
    }
}
