package org.alongside.rota.plan.explain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.rule.HardRule;
import org.alongside.rota.plan.rule.Rule;
import org.alongside.rota.plan.solve.Swap;

/** Everything that can be said against a plan, worst first. */
public record Explanation(List<Warning> warnings, List<Unmet> unmet, List<Cost> costs) {

    /** A hard rule that somebody has broken by hand. */
    public record Warning(HardRule rule, PlannedSession session, String words) {}

    /** A place that does without so many sessions, and why. */
    public record Unmet(UUID place, int sessions, String words, Optional<Swap> swap) {}

    /** What something costs, in points. */
    public record Cost(Rule rule, long points, String words) {}
}
