package org.alongside.rota.plan.timefold;

import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.FairShare;
import org.alongside.rota.plan.cost.Ways;
import org.alongside.rota.plan.rule.Rule;

/** What every rule may ask. */
record Facts(Problem problem, Ways ways, FairShare share) {

    static Facts of(Problem problem) {
        return new Facts(
                problem, new Ways(problem.terms().travel(), problem.terms().reach()), FairShare.of(problem));
    }

    long points(Rule rule, long amount) {
        return amount * problem.weight(rule);
    }
}
