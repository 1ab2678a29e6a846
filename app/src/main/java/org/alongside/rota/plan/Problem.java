package org.alongside.rota.plan;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.rota.plan.rule.Rule;

/**
 * Everything that decides a rota for a period.
 *
 * @param halfDays those of the period, in order
 * @param published what is already out
 * @param pinned what must stay where it is, even when it breaks a rule
 */
public record Problem(
        List<HalfDay> halfDays,
        List<PlanAdviser> advisers,
        List<PlanPlace> places,
        Terms terms,
        List<PlannedSession> published,
        List<PlannedSession> pinned) {

    public Problem {
        halfDays = halfDays.stream().sorted().distinct().toList();
        advisers = List.copyOf(advisers);
        places = List.copyOf(places);
        published = List.copyOf(published);
        pinned = pinned.stream()
                .map(session -> session.withPinned(true))
                .distinct()
                .toList();
        var ids = new HashSet<UUID>();
        var all = Stream.concat(
                advisers.stream().map(PlanAdviser::id), places.stream().map(PlanPlace::id));
        all.filter(id -> !ids.add(id)).findAny().ifPresent(twice -> {
            throw new IllegalArgumentException("twice: " + twice);
        });
        for (var session : pinned) {
            if (!ids.contains(session.adviser()) || !ids.contains(session.place())) {
                throw new IllegalArgumentException("pinned, but nobody knows who or where: " + session);
            }
            if (!halfDays.contains(session.halfDay())) {
                throw new IllegalArgumentException("pinned outside the period: " + session);
            }
        }
    }

    public PlanAdviser adviser(UUID id) {
        return advisers.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    public PlanPlace place(UUID id) {
        return places.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    public int weight(Rule rule) {
        return terms.weights().of(rule);
    }

    public Problem withAdvisers(List<PlanAdviser> changed) {
        return new Problem(halfDays, changed, places, terms, published, pinned);
    }

    public Problem withPublished(List<PlannedSession> out) {
        return new Problem(halfDays, advisers, places, terms, out, pinned);
    }

    public Problem withPinned(List<PlannedSession> fixed) {
        return new Problem(halfDays, advisers, places, terms, published, fixed);
    }
}
