package org.alongside.rota.plan.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.Plan;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.Sessions;
import org.alongside.rota.plan.solve.SuggestSwap;
import org.alongside.rota.plan.solve.Swap;

/** Why a place does without a session: rooms first, then people, then what could be done. */
final class WhyUnmet {

    /** As many half-days as a reader takes in. */
    private static final int TOLD = 4;

    private final Problem problem;
    private final Plan plan;
    private final Sessions sessions;
    private final Obstacles obstacles;
    private final SuggestSwap swaps;

    WhyUnmet(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
        sessions = new Sessions(problem, plan.sessions());
        obstacles = new Obstacles(problem, sessions);
        swaps = new SuggestSwap(problem, plan.sessions());
    }

    Explanation.Unmet of(PlanPlace place) {
        int missing = plan.unmet().getOrDefault(place.id(), 0);
        var swap = swaps.at(place.id());
        var words = new ArrayList<String>();
        words.add("%s wants %s and has %d."
                .formatted(
                        place.name(),
                        Words.count(place.wanted(), "session", "sessions"),
                        sessions.at(place.id()).size()));
        words.addAll(reasons(place));
        swap.map(this::suggestion).ifPresent(words::add);
        return new Explanation.Unmet(place.id(), missing, Words.sentences(words), swap);
    }

    private List<String> reasons(PlanPlace place) {
        var able = problem.advisers().stream()
                .filter(adviser -> adviser.may(place) && adviser.contracted() > 0)
                .toList();
        if (able.isEmpty()) {
            return List.of(
                    place.skills().isEmpty()
                            ? "There is no adviser with a contract."
                            : "No adviser may do what is needed there: " + Words.skills(place) + ".");
        }
        var free = problem.halfDays().stream()
                .filter(halfDay -> sessions.at(place.id(), halfDay).size() < place.free(halfDay))
                .toList();
        if (free.isEmpty()) {
            return List.of(
                    sessions.at(place.id()).isEmpty()
                            ? "No room is free there in this period."
                            : "Its rooms are taken by its own sessions whenever they are free.");
        }
        return people(place, able, free);
    }

    private List<String> people(PlanPlace place, List<PlanAdviser> able, List<HalfDay> free) {
        var reasons = new ArrayList<String>();
        reasons.add((place.kind() == PlanPlace.Kind.SITE ? "A room is still free on %s." : "Nobody is there on %s.")
                .formatted(Words.halfDays(free)));
        if (able.size() < problem.advisers().size()) {
            reasons.add("%d of %s may do %s."
                    .formatted(
                            able.size(),
                            Words.count(problem.advisers().size(), "adviser", "advisers"),
                            Words.skills(place)));
        }
        free.stream().limit(TOLD).map(halfDay -> at(place, able, halfDay)).forEach(reasons::add);
        if (free.size() > TOLD) {
            reasons.add("It is much the same at the other %d times.".formatted(free.size() - TOLD));
        }
        if (obstacles.capacity() < obstacles.wantedInAll()) {
            reasons.add("All advisers together have %d half-days, and %d sessions are wanted."
                    .formatted(obstacles.capacity(), obstacles.wantedInAll()));
        }
        return reasons;
    }

    private String at(PlanPlace place, List<PlanAdviser> able, HalfDay halfDay) {
        var clauses = able.stream()
                .map(adviser -> obstacles.of(adviser, place, halfDay).orElse(adviser.name() + " could come"))
                .toList();
        return "%s: %s.".formatted(halfDay.words(), Words.list(clauses));
    }

    private String suggestion(Swap swap) {
        var words = new Words(problem);
        var gets = "%s could come on %s"
                .formatted(
                        words.adviser(swap.gets().adviser()),
                        swap.gets().halfDay().words());
        var instead = Optional.of(swap)
                .flatMap(Swap::leaves)
                .flatMap(leaves -> swap.instead()
                        .map(taken -> taken.adviser().equals(leaves.adviser())
                                ? " if the session at %s goes to %s"
                                        .formatted(
                                                words.place(leaves.place()),
                                                taken.halfDay().words())
                                : " if %s takes %s on %s"
                                        .formatted(
                                                words.adviser(taken.adviser()),
                                                words.place(leaves.place()),
                                                taken.halfDay().words())));
        var worth = swap.costs() > 0
                ? "; the plan would be worse by %d points."
                : "; the plan would be better by %d points.";
        return gets + instead.orElse("") + worth.formatted(Math.abs(swap.costs()));
    }
}
