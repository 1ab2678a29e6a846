package org.alongside.rota.problem;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.rota.need.Fortnight;
import org.alongside.rota.need.PlaceNeed;
import org.alongside.rota.place.RotaPlace;
import org.alongside.rota.place.SiteDays;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlaceWeight;
import org.alongside.rota.plan.PlanPlace;
import org.jspecify.annotations.Nullable;

/** A site or a line as the planner sees it. */
final class PlaceOfPlan {

    private static final double HALVES_OF_A_FORTNIGHT = 20;

    private final Known known;

    PlaceOfPlan(Known known) {
        this.known = known;
    }

    /** Empty when nothing is wanted there and nothing is published. */
    Optional<PlanPlace> of(RotaPlace place) {
        var need = known.needs().get(place.id());
        var rooms = place.kind() == RotaPlace.Kind.LINE ? cover(place, need) : rooms(place);
        var wanted = place.kind() == RotaPlace.Kind.LINE
                ? rooms.values().stream().mapToInt(Integer::intValue).sum()
                : wanted(place, need);
        return wanted == 0
                ? Optional.empty()
                : Optional.of(new PlanPlace(
                        place.id(),
                        place.name(),
                        place.kind() == RotaPlace.Kind.LINE ? PlanPlace.Kind.LINE : PlanPlace.Kind.SITE,
                        need == null ? Optional.empty() : need.location(),
                        rooms,
                        wanted,
                        PlaceWeight.of(1, need == null ? 0 : need.decile()),
                        Set.of(),
                        Set.of()));
    }

    /** In proportion to the working days; where nobody said what is wanted, as much as is published. */
    private int wanted(RotaPlace place, @Nullable PlaceNeed need) {
        if (need == null) {
            return (int) known.halfDays().stream()
                    .mapToLong(half -> published(place.id(), half, true))
                    .sum();
        }
        return (int) Math.round(need.wanted() * known.halfDays().size() / HALVES_OF_A_FORTNIGHT);
    }

    private Map<HalfDay, Integer> cover(RotaPlace line, @Nullable PlaceNeed need) {
        var cover = new HashMap<HalfDay, Integer>();
        for (var half : known.halfDays()) {
            var people = need == null
                    ? (int) published(line.id(), half, true)
                    : need.inHalf(half.date().getDayOfWeek(), half.half() == Half.MORNING)
                            - (int) published(line.id(), half, false);
            if (people > 0) {
                cover.put(half, people);
            }
        }
        return cover;
    }

    /** A site without rooms in the directory has one; what others hold there is not to be had. */
    private Map<HalfDay, Integer> rooms(RotaPlace site) {
        var own = known.places().stream()
                .filter(one -> one.kind() == RotaPlace.Kind.ROOM && one.site().equals(site.id()))
                .toList();
        var days = known.days().getOrDefault(site.id(), SiteDays.ALWAYS);
        var rooms = new HashMap<HalfDay, Integer>();
        for (var half : known.halfDays()) {
            var free = own.isEmpty()
                    ? 1
                    : (int) own.stream().filter(room -> free(room, half)).count();
            var left = free - (int) published(site.id(), half, false);
            if (days.open(half.date()) && left > 0) {
                rooms.put(half, left);
            }
        }
        return rooms;
    }

    private boolean free(RotaPlace room, HalfDay half) {
        var grid = known.freeRooms().get(room.id());
        return grid == null || grid.contains(Fortnight.key(half.date(), half.half() == Half.MORNING));
    }

    /** How many sessions are held there then, by advisers who are planned or by others. */
    private long published(UUID place, HalfDay half, boolean planned) {
        return known.sessions().stream()
                .filter(one -> one.place().id().equals(place)
                        && known.plans(one) == planned
                        && Halves.of(one.hours()).contains(half))
                .count();
    }
}
