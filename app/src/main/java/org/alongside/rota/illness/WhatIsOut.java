package org.alongside.rota.illness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;

/**
 * A problem in which nothing is wanted but what is published: somebody's illness is no reason to fill what was empty.
 */
final class WhatIsOut {

    private WhatIsOut() {}

    static Problem only(Problem problem) {
        var places = problem.places().stream()
                .map(place -> as(place, held(problem, place)))
                .filter(place -> place.wanted() > 0)
                .toList();
        return new Problem(
                problem.halfDays(), problem.advisers(), places, problem.terms(), problem.published(), problem.pinned());
    }

    private static List<PlannedSession> held(Problem problem, PlanPlace place) {
        return problem.published().stream()
                .filter(session -> session.place().equals(place.id()))
                .toList();
    }

    /** At a site when it is published too: another day is another change for whoever was to come. */
    private static PlanPlace as(PlanPlace place, List<PlannedSession> held) {
        Map<HalfDay, Integer> rooms = new HashMap<>();
        held.forEach(session -> rooms.merge(session.halfDay(), 1, Integer::sum));
        return new PlanPlace(
                place.id(),
                place.name(),
                place.kind(),
                place.location(),
                rooms,
                held.size(),
                place.weight(),
                place.skills(),
                place.languages());
    }
}
