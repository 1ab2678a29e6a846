package org.alongside.rota.plan.explain;

import java.util.Optional;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.Standing;
import org.alongside.rota.plan.cost.Sessions;
import org.alongside.rota.plan.cost.Ways;

/** Why an adviser who may work at a place is not there at a time. */
final class Obstacles {

    private final Problem problem;
    private final Sessions sessions;
    private final Ways ways;

    Obstacles(Problem problem, Sessions sessions) {
        this.problem = problem;
        this.sessions = sessions;
        this.ways = new Ways(problem.terms().travel(), problem.terms().reach());
    }

    /** The first thing in the way, as a clause: "Asha is at Bramble Practice"; empty when there is nothing. */
    Optional<String> of(PlanAdviser adviser, PlanPlace place, HalfDay halfDay) {
        if (!adviser.available().contains(halfDay)) {
            return Optional.of(adviser.name() + " is not available");
        }
        var there = sessions.of(adviser.id(), halfDay);
        if (!there.isEmpty()) {
            return Optional.of(adviser.name() + " is at "
                    + sessions.place(there.getFirst().place()).name());
        }
        if (sessions.of(adviser.id()).size() >= adviser.contracted()) {
            return Optional.of("%s has all %s of the contract"
                    .formatted(adviser.name(), Words.count(adviser.contracted(), "half-day", "half-days")));
        }
        return ways.tooFarFromHome(adviser, place)
                ? Optional.of("%s would travel %d minutes from home"
                        .formatted(adviser.name(), Math.max(ways.there(adviser, place), ways.back(adviser, place))))
                : sameDay(adviser, place, halfDay).or(() -> alone(adviser, place, halfDay));
    }

    private Optional<String> sameDay(PlanAdviser adviser, PlanPlace place, HalfDay halfDay) {
        var morning = halfDay.half() == Half.MORNING;
        var other = new HalfDay(halfDay.date(), morning ? Half.AFTERNOON : Half.MORNING);
        return sessions.of(adviser.id(), other).stream()
                .findFirst()
                .map(session -> sessions.place(session.place()))
                .filter(there ->
                        morning ? ways.tooFarBetween(adviser, place, there) : ways.tooFarBetween(adviser, there, place))
                .map(there -> "%s is too far away, at %s in the %s"
                        .formatted(adviser.name(), there.name(), other.half().title()));
    }

    private Optional<String> alone(PlanAdviser adviser, PlanPlace place, HalfDay halfDay) {
        var supervised = adviser.standing() != Standing.STUDENT
                || sessions.all().stream()
                        .filter(session -> session.halfDay().equals(halfDay))
                        .filter(this::supervisor)
                        .anyMatch(session -> ways.supervises(sessions.place(session.place()), place));
        return supervised ? Optional.empty() : Optional.of(adviser.name() + " is a student without a supervisor there");
    }

    private boolean supervisor(PlannedSession session) {
        return sessions.adviser(session.adviser()).standing() == Standing.SUPERVISOR;
    }

    int wantedInAll() {
        return problem.places().stream().mapToInt(PlanPlace::wanted).sum();
    }

    int capacity() {
        return problem.advisers().stream().mapToInt(PlanAdviser::capacity).sum();
    }
}
