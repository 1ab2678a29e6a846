package org.alongside.rota.plan.cost;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;

/** Sessions of a problem, to be asked by place, adviser and day. Whoever is not in the problem any more is left out. */
public final class Sessions {

    private final Map<UUID, PlanAdviser> advisers;
    private final Map<UUID, PlanPlace> places;
    private final List<PlannedSession> all;
    private final Map<UUID, List<PlannedSession>> byPlace;
    private final Map<UUID, List<PlannedSession>> byAdviser;

    public Sessions(Problem problem, List<PlannedSession> sessions) {
        advisers = problem.advisers().stream().collect(toMap(PlanAdviser::id, Function.identity()));
        places = problem.places().stream().collect(toMap(PlanPlace::id, Function.identity()));
        all = sessions.stream()
                .filter(session -> advisers.containsKey(session.adviser()) && places.containsKey(session.place()))
                .sorted(PlannedSession.ORDER)
                .toList();
        byPlace = all.stream().collect(groupingBy(PlannedSession::place));
        byAdviser = all.stream().collect(groupingBy(PlannedSession::adviser));
    }

    public List<PlannedSession> all() {
        return all;
    }

    public PlanAdviser adviser(UUID id) {
        return Optional.ofNullable(advisers.get(id)).orElseThrow();
    }

    public PlanPlace place(UUID id) {
        return Optional.ofNullable(places.get(id)).orElseThrow();
    }

    public List<PlannedSession> at(UUID place) {
        return byPlace.getOrDefault(place, List.of());
    }

    public List<PlannedSession> of(UUID adviser) {
        return byAdviser.getOrDefault(adviser, List.of());
    }

    public List<PlannedSession> at(UUID place, HalfDay halfDay) {
        return at(place).stream()
                .filter(session -> session.halfDay().equals(halfDay))
                .toList();
    }

    public List<PlannedSession> of(UUID adviser, HalfDay halfDay) {
        return of(adviser).stream()
                .filter(session -> session.halfDay().equals(halfDay))
                .toList();
    }

    /** An adviser's days with their sessions, in order. */
    public Map<LocalDate, List<PlannedSession>> days(UUID adviser) {
        return of(adviser).stream()
                .collect(groupingBy(
                        session -> session.halfDay().date(), TreeMap::new, java.util.stream.Collectors.toList()));
    }

    /** Where they are in that half of the day; when a pin has put them at two places, the first. */
    public Optional<PlanPlace> where(List<PlannedSession> day, Half half) {
        return day.stream()
                .filter(session -> session.halfDay().half() == half)
                .findFirst()
                .map(session -> place(session.place()));
    }

    public boolean has(PlannedSession session) {
        return of(session.adviser()).stream().anyMatch(session::sameAs);
    }
}
