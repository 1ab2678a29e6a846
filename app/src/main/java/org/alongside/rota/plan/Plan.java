package org.alongside.rota.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.rota.plan.rule.Rule;

/**
 * A rota that may be edited and published.
 *
 * @param unmet how many wanted sessions each place does without; places that lack none are not in it
 * @param points what the plan costs, by rule
 * @param broken how often a hard rule is broken: by pins only
 */
public record Plan(List<PlannedSession> sessions, Map<UUID, Integer> unmet, Map<Rule, Long> points, int broken) {

    public Plan {
        sessions = sessions.stream().sorted(PlannedSession.ORDER).toList();
        unmet = Map.copyOf(unmet);
        points = Map.copyOf(points);
    }

    public long cost() {
        return points.values().stream().mapToLong(Long::longValue).sum();
    }

    public int unmetSessions() {
        return unmet.values().stream().mapToInt(Integer::intValue).sum();
    }
}
