package org.alongside.bench.rota;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.Standing;
import org.alongside.rota.plan.cost.FairShare;
import org.alongside.rota.plan.cost.Sessions;
import org.alongside.rota.plan.cost.Ways;
import org.alongside.rota.plan.rule.Rule;

/**
 * The same rota for an exact solver (OR-Tools CP-SAT): the rules written a second time, from their definition and not
 * from the planner's code. What it finds is counted by {@code Cost} like any other plan.
 */
final class ExactRota {

    private final Problem problem;
    private final Ways ways;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final LinearExprBuilder unmet = LinearExpr.newBuilder();
    private final List<Option> options = new ArrayList<>();
    private final Map<Object, List<Option>> by = new HashMap<>();
    private final Map<BoolVar, Predicate<Sessions>> meaning = new LinkedHashMap<>();

    private record Cell(Object one, Object other) {}

    ExactRota(Problem problem) {
        Loader.loadNativeLibraries();
        this.problem = problem;
        ways = new Ways(problem.terms().travel(), problem.terms().reach());
        problem.advisers().forEach(this::offer);
        problem.advisers().forEach(this::adviser);
        problem.places().forEach(this::place);
        problem.advisers().forEach(this::days);
        options.stream()
                .filter(option -> option.adviser().standing() == Standing.STUDENT)
                .forEach(this::supervised);
        published();
    }

    Found cheapest(int seconds) {
        model.minimize(cost);
        return Found.by(model, options, seconds);
    }

    /** Only whether all wanted sessions can be met: OPTIMAL with cost 0 is yes, a bound above 0 is no. */
    Found fewestUnmet(int seconds) {
        model.minimize(unmet);
        return Found.by(model, options, seconds);
    }

    /** Begins from a plan: every variable is told, since CP-SAT makes little of half a hint. */
    void hint(List<PlannedSession> planned) {
        var sessions = new Sessions(problem, planned);
        options.forEach(option -> model.addHint(option.held(), sessions.has(option.session()) ? 1 : 0));
        meaning.forEach((variable, test) -> model.addHint(variable, test.test(sessions) ? 1 : 0));
    }

    private void offer(PlanAdviser adviser) {
        for (var place : problem.places()) {
            if (place.wanted() > 0 && adviser.may(place) && !ways.tooFarFromHome(adviser, place)) {
                adviser.available().stream()
                        .filter(halfDay -> place.free(halfDay) > 0)
                        .sorted()
                        .forEach(halfDay -> offer(adviser, place, halfDay));
            }
        }
    }

    private void offer(PlanAdviser adviser, PlanPlace place, HalfDay halfDay) {
        var option = new Option(adviser, place, halfDay, model.newBoolVar(""));
        options.add(option);
        for (var key : List.of(
                adviser,
                place,
                new Cell(adviser, halfDay),
                new Cell(place, halfDay),
                new Cell(adviser, place),
                halfDay)) {
            by.computeIfAbsent(key, new_ -> new ArrayList<>()).add(option);
        }
        cost.addTerm(
                option.held(), (long) adviser.likes().regret(place.id(), halfDay) * problem.weight(Rule.PREFERENCE));
        cost.addTerm(option.held(), adviser.speaksFor(place) ? 0 : problem.weight(Rule.LANGUAGE));
    }

    private void adviser(PlanAdviser adviser) {
        for (var halfDay : problem.halfDays()) {
            model.addAtMostOne(held(new Cell(adviser, halfDay)));
        }
        var share = FairShare.of(problem);
        var sessions = new BoolVar[adviser.capacity() + 1];
        Arrays.setAll(sessions, count -> model.newBoolVar(""));
        model.addExactlyOne(sessions);
        var load = sum(adviser);
        for (var count = 0; count < sessions.length; count++) {
            load.addTerm(sessions[count], -count);
            var exactly = count;
            meaning.put(sessions[count], held -> held.of(adviser.id()).size() == exactly);
            cost.addTerm(sessions[count], share.amount(adviser, count) * problem.weight(Rule.FAIRNESS));
        }
        model.addEquality(load, 0);
    }

    private void place(PlanPlace place) {
        for (var halfDay : problem.halfDays()) {
            if (by.containsKey(new Cell(place, halfDay))) {
                model.addLessOrEqual(sum(new Cell(place, halfDay)), place.free(halfDay));
            }
        }
        var whole = sum(place);
        for (var missing = 1; missing <= place.wanted(); missing++) {
            var lacks = model.newBoolVar("");
            whole.add(lacks);
            unmet.add(lacks);
            var most = place.wanted() - missing;
            meaning.put(lacks, held -> held.at(place.id()).size() <= most);
            var more = place.unmetCost(missing) - place.unmetCost(missing - 1);
            cost.addTerm(lacks, more * problem.weight(Rule.UNMET));
        }
        model.addEquality(whole, place.wanted());
        if (place.kind() == PlanPlace.Kind.SITE) {
            faces(place);
        }
    }

    private void faces(PlanPlace place) {
        var faces = LinearExpr.newBuilder();
        for (var adviser : problem.advisers()) {
            var visits = by.getOrDefault(new Cell(adviser, place), List.of());
            if (!visits.isEmpty()) {
                var face = model.newBoolVar("");
                meaning.put(face, held -> visits.stream().anyMatch(option -> held.has(option.session())));
                visits.forEach(option -> model.addImplication(option.held(), face));
                cost.addTerm(face, problem.weight(Rule.CONTINUITY));
                faces.add(face);
            }
        }
        var served = model.newBoolVar("");
        meaning.put(served, held -> !held.at(place.id()).isEmpty());
        model.addLessOrEqual(served, faces);
        cost.addTerm(served, -problem.weight(Rule.CONTINUITY));
    }

    /** For each day one pair of places, or one, or none: exactly that pair's way is paid. */
    private void days(PlanAdviser adviser) {
        for (var date :
                problem.halfDays().stream().map(HalfDay::date).distinct().toList()) {
            var mornings = by.getOrDefault(new Cell(adviser, HalfDay.morning(date)), List.of());
            var afternoons = by.getOrDefault(new Cell(adviser, HalfDay.afternoon(date)), List.of());
            var first = new HashMap<Option, LinearExprBuilder>();
            var second = new HashMap<Option, LinearExprBuilder>();
            var either = new ArrayList<Literal>();
            mornings.forEach(option -> first.put(option, alone(either, pay(adviser, option, null))));
            afternoons.forEach(option -> second.put(option, alone(either, pay(adviser, null, option))));
            for (var morning : mornings) {
                for (var afternoon : afternoons) {
                    if (!ways.tooFarBetween(adviser, morning.place(), afternoon.place())) {
                        var pair = pay(adviser, morning, afternoon);
                        either.add(pair);
                        first.get(morning).add(pair);
                        second.get(afternoon).add(pair);
                    }
                }
            }
            model.addAtMostOne(either);
            first.forEach((option, pairs) -> model.addEquality(pairs, option.held()));
            second.forEach((option, pairs) -> model.addEquality(pairs, option.held()));
        }
    }

    private static LinearExprBuilder alone(List<Literal> either, BoolVar pair) {
        either.add(pair);
        return LinearExpr.newBuilder().add(pair);
    }

    private BoolVar pay(PlanAdviser adviser, Option morning, Option afternoon) {
        var pair = model.newBoolVar("");
        var both = Stream.of(Optional.ofNullable(morning), Optional.ofNullable(afternoon))
                .flatMap(Optional::stream)
                .toList();
        var date = both.getFirst().halfDay().date();
        meaning.put(
                pair,
                held -> both.stream().allMatch(option -> held.has(option.session()))
                        && held.days(adviser.id()).getOrDefault(date, List.of()).size() == both.size());
        var first = Optional.ofNullable(morning).map(Option::place);
        var minutes = ways.day(adviser, first, Optional.ofNullable(afternoon).map(Option::place));
        cost.addTerm(pair, (long) minutes * problem.weight(Rule.TRAVEL));
        return pair;
    }

    private void supervised(Option student) {
        Predicate<Option> supervises = option ->
                option.adviser().standing() == Standing.SUPERVISOR && ways.supervises(option.place(), student.place());
        var clause = new ArrayList<Literal>();
        by.get(student.halfDay()).stream().filter(supervises).forEach(option -> clause.add(option.held()));
        clause.add(student.held().not());
        model.addBoolOr(clause);
    }

    private void published() {
        var weight = problem.weight(Rule.CHANGE);
        var slots = new HashMap<Cell, Integer>();
        for (var session : problem.published()) {
            cost.add(weight);
            options.stream()
                    .filter(option -> session.sameAs(option.session()))
                    .forEach(option -> cost.addTerm(option.held(), -weight));
            slots.merge(new Cell(problem.place(session.place()), session.halfDay()), 1, Integer::sum);
        }
        slots.forEach((slot, count) -> {
            var lost = model.newIntVar(0, count, "");
            model.addGreaterOrEqual(sum(slot).add(lost), count);
            cost.addTerm(lost, weight);
        });
    }

    private List<Literal> held(Object key) {
        return by.getOrDefault(key, List.of()).stream()
                .map(option -> (Literal) option.held())
                .toList();
    }

    private LinearExprBuilder sum(Object key) {
        var sum = LinearExpr.newBuilder();
        by.getOrDefault(key, List.of()).forEach(option -> sum.add(option.held()));
        return sum;
    }
}
