package org.alongside.rota.plan.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.Terms;
import org.alongside.rota.plan.explain.Repaired.Told;
import org.alongside.rota.plan.rule.Rule;
import org.alongside.rota.plan.rule.Weights;
import org.alongside.rota.plan.solve.Limit;
import org.alongside.rota.plan.solve.Planner;

/**
 * Re-plans when somebody is ill. What others have stays, unless moving it frees more than it costs: a change weighs at
 * least {@value #FIRMLY} here, several hours of travel, so that only an unmet session is worth one.
 */
public final class Repair {

    private static final int FIRMLY = 300;

    private Repair() {}

    /** The problem's published sessions are what is changed as little as can be. */
    public static Repaired of(Problem problem, Absence absence, Limit limit) {
        var now = without(problem, absence);
        var plan = Planner.solve(now, limit);
        var differences = Compare.differences(now, problem.published(), plan.sessions());
        return new Repaired(now, plan, differences, told(now, differences));
    }

    private static Problem without(Problem problem, Absence absence) {
        var weights = new EnumMap<Rule, Integer>(problem.terms().weights().byRule());
        weights.merge(Rule.CHANGE, FIRMLY, Math::max);
        var terms = new Terms(problem.terms().travel(), problem.terms().reach(), new Weights(weights));
        var pinned = problem.pinned().stream()
                .filter(session -> !session.adviser().equals(absence.adviser())
                        || !absence.halfDays().contains(session.halfDay()))
                .toList();
        var advisers = problem.advisers().stream()
                .map(adviser -> adviser.id().equals(absence.adviser()) ? absent(adviser, absence) : adviser)
                .toList();
        return new Problem(problem.halfDays(), advisers, problem.places(), terms, problem.published(), pinned);
    }

    private static PlanAdviser absent(PlanAdviser adviser, Absence absence) {
        var left = new HashSet<>(adviser.available());
        left.removeAll(absence.halfDays());
        return adviser.withAvailable(left);
    }

    private static List<Told> told(Problem problem, List<Difference> differences) {
        var words = new Words(problem);
        var told = new LinkedHashMap<UUID, Told>();
        for (var difference : differences) {
            switch (difference) {
                case Difference.Gone gone -> {
                    tell(told, gone.session().adviser(), words, "You are no longer " + at(words, gone.session()));
                    tell(told, gone.session().place(), words, "No session " + on(gone.session()));
                }
                case Difference.Added added -> {
                    tell(told, added.session().adviser(), words, "You are now " + at(words, added.session()));
                    tell(told, added.session().place(), words, comes(words, added.session()) + ".");
                }
                case Difference.Instead instead -> {
                    tell(told, instead.before().adviser(), words, "You are no longer " + at(words, instead.before()));
                    tell(told, instead.after().adviser(), words, "You are now " + at(words, instead.after()));
                    tell(
                            told,
                            instead.after().place(),
                            words,
                            comes(words, instead.after()) + ", instead of "
                                    + words.adviser(instead.before().adviser()) + ".");
                }
            }
        }
        return List.copyOf(told.values());
    }

    private static void tell(Map<UUID, Told> told, UUID who, Words words, String sentence) {
        var name = words.problem().advisers().stream()
                        .anyMatch(adviser -> adviser.id().equals(who))
                ? words.adviser(who)
                : words.place(who);
        told.computeIfAbsent(who, id -> new Told(id, name, new ArrayList<>()))
                .words()
                .add(sentence);
    }

    private static String at(Words words, PlannedSession session) {
        return words.placeAndTime(session) + ".";
    }

    private static String on(PlannedSession session) {
        return "on " + session.halfDay().words() + ".";
    }

    private static String comes(Words words, PlannedSession session) {
        return "%s comes on %s"
                .formatted(words.adviser(session.adviser()), session.halfDay().words());
    }
}
