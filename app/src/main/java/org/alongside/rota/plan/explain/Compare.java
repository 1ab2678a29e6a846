package org.alongside.rota.plan.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.rota.plan.Plan;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.rule.Rule;

/** Lays two drafts of one period side by side. */
public final class Compare {

    private final Words words;
    private final List<PlannedSession> gone;
    private final List<PlannedSession> added;

    private Compare(Problem problem, List<PlannedSession> before, List<PlannedSession> after) {
        words = new Words(problem);
        gone = new ArrayList<>(without(before, after));
        added = new ArrayList<>(without(after, before));
    }

    public static Comparison of(Problem problem, Plan before, Plan after) {
        return new Comparison(
                differences(problem, before.sessions(), after.sessions()),
                points(before, after),
                after.unmetSessions() - before.unmetSessions(),
                after.broken() - before.broken());
    }

    public static List<Difference> differences(
            Problem problem, List<PlannedSession> before, List<PlannedSession> after) {
        return new Compare(problem, before, after).differences();
    }

    private List<Difference> differences() {
        var differences = new ArrayList<Difference>();
        for (var session : List.copyOf(gone)) {
            taker(session).ifPresent(other -> {
                gone.remove(session);
                added.remove(other);
                differences.add(new Difference.Instead(
                        session,
                        other,
                        "%s instead of %s %s."
                                .formatted(
                                        words.adviser(other.adviser()),
                                        words.adviser(session.adviser()),
                                        words.placeAndTime(session))));
            });
        }
        gone.forEach(
                session -> differences.add(new Difference.Gone(session, "No longer: " + words.session(session) + ".")));
        added.forEach(
                session -> differences.add(new Difference.Added(session, "New: " + words.session(session) + ".")));
        return differences;
    }

    private Optional<PlannedSession> taker(PlannedSession session) {
        return added.stream()
                .filter(other ->
                        other.place().equals(session.place()) && other.halfDay().equals(session.halfDay()))
                .findFirst();
    }

    private static List<PlannedSession> without(List<PlannedSession> these, List<PlannedSession> those) {
        return these.stream()
                .filter(session -> those.stream().noneMatch(session::sameAs))
                .sorted(PlannedSession.ORDER)
                .toList();
    }

    private static Map<Rule, Long> points(Plan before, Plan after) {
        var points = new EnumMap<Rule, Long>(Rule.class);
        Arrays.stream(Rule.values())
                .forEach(rule -> points.put(
                        rule,
                        after.points().getOrDefault(rule, 0L) - before.points().getOrDefault(rule, 0L)));
        return points;
    }
}
