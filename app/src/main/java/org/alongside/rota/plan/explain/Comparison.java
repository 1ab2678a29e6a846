package org.alongside.rota.plan.explain;

import java.util.List;
import java.util.Map;
import org.alongside.rota.plan.rule.Rule;

/**
 * What two drafts differ in.
 *
 * @param points what the second costs more by each rule; below 0 where it is better
 * @param unmet how many sessions more the second does without
 * @param broken how many more hard rules the second breaks
 */
public record Comparison(List<Difference> differences, Map<Rule, Long> points, int unmet, int broken) {

    /** What the second costs more in all. */
    public long cost() {
        return points.values().stream().mapToLong(Long::longValue).sum();
    }
}
