package org.alongside.rota.plan.explain;

import java.util.List;
import java.util.UUID;
import org.alongside.rota.plan.Plan;
import org.alongside.rota.plan.Problem;

/**
 * A proposal: the plan without whoever is absent, what is different, and who must hear of it.
 *
 * @param problem as it is now, to explain the plan by
 */
public record Repaired(Problem problem, Plan plan, List<Difference> differences, List<Told> told) {

    /** An adviser or a place, and what to tell them, a sentence for each change. */
    public record Told(UUID who, String name, List<String> words) {}
}
