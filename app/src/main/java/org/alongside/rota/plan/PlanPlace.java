package org.alongside.rota.plan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.rota.plan.travel.Location;
import org.alongside.rota.plan.travel.Travel;

/**
 * Where sessions are held. A site wants so many in the period, in half-days when a room is free. A line or desk wants so
 * many people in each half-day: {@code rooms} is that number, {@code wanted} their sum.
 *
 * @param location where it is; a line without one is worked from home
 * @param weight what an unmet session is worth, 100 for an ordinary one; see {@link PlaceWeight}
 * @param skills what an adviser must be able to do here, all of it
 */
public record PlanPlace(
        UUID id,
        String name,
        Kind kind,
        Optional<Location> location,
        Map<HalfDay, Integer> rooms,
        int wanted,
        int weight,
        Set<String> skills,
        Set<String> languages) {

    public enum Kind {
        SITE,
        LINE,
        DESK
    }

    public PlanPlace {
        rooms = Map.copyOf(rooms);
        skills = Set.copyOf(skills);
        languages = Set.copyOf(languages);
        if (rooms.values().stream().anyMatch(free -> free < 0) || wanted < 0 || weight < 1) {
            throw new IllegalArgumentException("less than nothing at " + name);
        }
        if (kind != Kind.SITE
                && wanted != rooms.values().stream().mapToInt(Integer::intValue).sum()) {
            throw new IllegalArgumentException("a line wants the sum of its half-days: " + name);
        }
    }

    public int free(HalfDay halfDay) {
        return rooms.getOrDefault(halfDay, 0);
    }

    public boolean fromHome() {
        return kind == Kind.LINE && location.isEmpty();
    }

    public Travel.Stop stop() {
        return new Travel.Stop(id, location);
    }

    /** What it costs when so many are missing: the last one twice the first, so that no site is left with nothing. */
    public long unmetCost(int missing) {
        var cost = 0L;
        for (var each = 0; each < missing; each++) {
            cost += (long) weight * (wanted + each) / wanted;
        }
        return cost;
    }
}
