package org.alongside.rota.plan.explain;

import java.util.Comparator;
import java.util.List;
import org.alongside.rota.plan.Plan;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.Cost;
import org.alongside.rota.plan.cost.CostLine;
import org.alongside.rota.plan.cost.HardRules;
import org.alongside.rota.plan.cost.Sessions;

/** Says why a plan is as it is: what it breaks, what it does without, what it costs. */
public final class Explain {

    private Explain() {}

    public static Explanation of(Problem problem, Plan plan) {
        return new Explanation(warnings(problem, plan), unmet(problem, plan), costs(problem, plan));
    }

    /** Quick, for every hand edit. */
    public static List<Explanation.Warning> warnings(Problem problem, Plan plan) {
        var why = new WhyBroken(problem, new Words(problem));
        return HardRules.broken(problem, plan.sessions()).stream()
                .map(broken -> new Explanation.Warning(broken.rule(), broken.session(), why.of(broken)))
                .toList();
    }

    public static List<Explanation.Unmet> unmet(Problem problem, Plan plan) {
        var why = new WhyUnmet(problem, plan);
        return problem.places().stream()
                .filter(place -> plan.unmet().containsKey(place.id()))
                .map(why::of)
                .toList();
    }

    public static List<Explanation.Cost> costs(Problem problem, Plan plan) {
        var why = new WhyCost(problem, new Sessions(problem, plan.sessions()), new Words(problem));
        return Cost.lines(problem, plan.sessions()).stream()
                .filter(line -> line.points() > 0)
                .sorted(Comparator.comparing(CostLine::points).reversed())
                .map(line -> new Explanation.Cost(line.rule(), line.points(), why.of(line)))
                .toList();
    }
}
