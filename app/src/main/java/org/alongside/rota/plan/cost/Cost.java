package org.alongside.rota.plan.cost;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.Plan;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.CostLine.About;
import org.alongside.rota.plan.rule.Rule;

/** The one definition of what a plan costs. Every line is a thing that a rota maker could change. */
public final class Cost {

    private final Problem problem;
    private final Sessions sessions;
    private final Ways ways;
    private final FairShare share;

    private Cost(Problem problem, List<PlannedSession> planned) {
        this.problem = problem;
        this.sessions = new Sessions(problem, planned);
        this.ways = new Ways(problem.terms().travel(), problem.terms().reach());
        this.share = FairShare.of(problem);
    }

    public static List<CostLine> lines(Problem problem, List<PlannedSession> planned) {
        var cost = new Cost(problem, planned);
        return Stream.of(
                        problem.places().stream().flatMap(cost::unmet),
                        problem.places().stream().flatMap(cost::continuity),
                        problem.advisers().stream().flatMap(cost::travel),
                        problem.advisers().stream().flatMap(cost::fairness),
                        cost.sessions.all().stream().flatMap(cost::preference),
                        cost.sessions.all().stream().flatMap(cost::language),
                        problem.published().stream().flatMap(cost::change),
                        cost.lostHalfDays())
                .flatMap(lines -> lines)
                .toList();
    }

    /** Counts what is unmet, broken and paid. */
    public static Plan plan(Problem problem, List<PlannedSession> planned) {
        var points = new EnumMap<Rule, Long>(Rule.class);
        points.putAll(
                lines(problem, planned).stream().collect(groupingBy(CostLine::rule, summingLong(CostLine::points))));
        var held = new Sessions(problem, planned);
        var unmet = problem.places().stream()
                .filter(place -> missing(held, place) > 0)
                .collect(Collectors.toMap(PlanPlace::id, place -> missing(held, place)));
        return new Plan(
                planned, unmet, points, HardRules.broken(problem, planned).size());
    }

    static int missing(Sessions held, PlanPlace place) {
        return Math.max(0, place.wanted() - held.at(place.id()).size());
    }

    private Stream<CostLine> unmet(PlanPlace place) {
        return line(Rule.UNMET, place.unmetCost(missing(sessions, place)), About.place(place.id()));
    }

    /** Advisers after the first. A line is the same for a caller whoever answers. */
    private Stream<CostLine> continuity(PlanPlace place) {
        if (place.kind() != PlanPlace.Kind.SITE) {
            return Stream.empty();
        }
        var faces = sessions.at(place.id()).stream()
                .map(PlannedSession::adviser)
                .distinct()
                .count();
        return line(Rule.CONTINUITY, faces - 1, About.place(place.id()));
    }

    private Stream<CostLine> travel(PlanAdviser adviser) {
        return sessions.days(adviser.id()).values().stream()
                .flatMap(day -> line(
                        Rule.TRAVEL,
                        ways.day(adviser, sessions.where(day, Half.MORNING), sessions.where(day, Half.AFTERNOON)),
                        About.adviser(
                                adviser.id(),
                                day.stream().map(PlannedSession::halfDay).toList())));
    }

    private Stream<CostLine> fairness(PlanAdviser adviser) {
        return line(
                Rule.FAIRNESS,
                share.amount(adviser, sessions.of(adviser.id()).size()),
                About.adviser(adviser.id(), List.of()));
    }

    private Stream<CostLine> preference(PlannedSession session) {
        var regret = sessions.adviser(session.adviser()).likes().regret(session.place(), session.halfDay());
        return line(Rule.PREFERENCE, regret, About.session(session));
    }

    private Stream<CostLine> language(PlannedSession session) {
        var speaks = sessions.adviser(session.adviser()).speaksFor(sessions.place(session.place()));
        return line(Rule.LANGUAGE, speaks ? 0 : 1, About.session(session));
    }

    /** A published session that its adviser does not hold any more. */
    private Stream<CostLine> change(PlannedSession published) {
        return line(Rule.CHANGE, sessions.has(published) ? 0 : 1, About.session(published));
    }

    /** And once more when nobody holds it: then the people who are booked must come on another day. */
    private Stream<CostLine> lostHalfDays() {
        record Slot(UUID place, HalfDay halfDay) {}
        return problem.published().stream()
                .collect(Collectors.groupingBy(
                        session -> new Slot(session.place(), session.halfDay()), Collectors.counting()))
                .entrySet()
                .stream()
                .flatMap(entry -> {
                    var slot = entry.getKey();
                    var lost = entry.getValue()
                            - sessions.at(slot.place(), slot.halfDay()).size();
                    return line(Rule.CHANGE, lost, new About(slot.place(), null, List.of(slot.halfDay())));
                });
    }

    private Stream<CostLine> line(Rule rule, long amount, About about) {
        return amount <= 0
                ? Stream.empty()
                : Stream.of(new CostLine(rule, amount, amount * problem.weight(rule), about));
    }
}
