package org.alongside.rota.plan.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.Ways;
import org.jspecify.annotations.Nullable;

/** A plan as Timefold sees it: a seat for every wanted session. */
@PlanningSolution
public class SeatedRota {

    /** A session that is out already. */
    public record Published(PlannedSession session, Facts facts) {}

    /** How many are published at a place and time. */
    public record Slot(UUID place, HalfDay halfDay, int published, Facts facts) {}

    /** An adviser who may have any number of sessions, none too. */
    public record Worker(UUID id, PlanAdviser adviser, Facts facts) {}

    @PlanningEntityCollectionProperty
    private List<Seat> seats = new ArrayList<>();

    @ProblemFactCollectionProperty
    private List<Worker> workers = new ArrayList<>();

    @ProblemFactCollectionProperty
    private List<Published> published = new ArrayList<>();

    @ProblemFactCollectionProperty
    private List<Slot> slots = new ArrayList<>();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    public SeatedRota() {}

    /** A plan as it stands: more seats than wanted where it has more sessions. */
    static SeatedRota of(Problem problem, List<PlannedSession> planned) {
        return new SeatedRota().fill(Facts.of(problem), planned);
    }

    private SeatedRota fill(Facts facts, List<PlannedSession> planned) {
        var problem = facts.problem();
        var choices = new HashMap<UUID, Map<HalfDay, Choice>>();
        for (var adviser : problem.advisers()) {
            workers.add(new Worker(adviser.id(), adviser, facts));
            var own = new HashMap<HalfDay, Choice>();
            problem.halfDays().forEach(halfDay -> own.put(halfDay, new Choice(adviser, halfDay)));
            choices.put(adviser.id(), own);
        }
        for (var place : problem.places()) {
            var here = planned.stream()
                    .filter(session -> session.place().equals(place.id()))
                    .toList();
            var possible = possible(facts.ways(), place, problem, choices);
            for (var number = 0; number < Math.max(place.wanted(), here.size()); number++) {
                var seat = new Seat(number, place, facts, possible);
                if (number < here.size()) {
                    var session = here.get(number);
                    var taken =
                            choices.getOrDefault(session.adviser(), Map.of()).get(session.halfDay());
                    if (taken != null) {
                        seat.take(taken, session.pinned());
                    }
                }
                seats.add(seat);
            }
        }
        publish(facts);
        return this;
    }

    private static List<Choice> possible(
            Ways ways, PlanPlace place, Problem problem, Map<UUID, Map<HalfDay, Choice>> choices) {
        return problem.advisers().stream()
                .filter(adviser -> adviser.may(place) && !ways.tooFarFromHome(adviser, place))
                .flatMap(adviser -> problem.halfDays().stream()
                        .filter(halfDay ->
                                place.free(halfDay) > 0 && adviser.available().contains(halfDay))
                        .flatMap(halfDay -> Stream.ofNullable(
                                choices.getOrDefault(adviser.id(), Map.of()).get(halfDay))))
                .toList();
    }

    private void publish(Facts facts) {
        record At(UUID place, HalfDay halfDay) {}
        var counts = new HashMap<At, Integer>();
        for (var session : facts.problem().published()) {
            published.add(new Published(session, facts));
            counts.merge(new At(session.place(), session.halfDay()), 1, Integer::sum);
        }
        counts.forEach((at, count) -> slots.add(new Slot(at.place(), at.halfDay(), count, facts)));
    }

    List<PlannedSession> sessions() {
        return seats.stream().filter(Seat::met).map(Seat::session).toList();
    }

    @Nullable
    HardSoftLongScore score() {
        return score;
    }
}
