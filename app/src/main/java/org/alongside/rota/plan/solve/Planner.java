package org.alongside.rota.plan.solve;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.alongside.rota.plan.Plan;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.Cost;

/** Plans a rota: a usable plan within seconds, then better ones until the limit is reached or somebody stops it. */
public final class Planner {

    private Planner() {}

    /**
     * @param listener hears of the first plan and of better ones, a few times a second at most, in this thread
     * @param stop is asked often; once it says yes, the best plan so far is the answer
     */
    public static Plan solve(Problem problem, Limit limit, Consumer<Progress> listener, BooleanSupplier stop) {
        var clockwork = new Clockwork(limit);
        var draft = new Draft(new Grid(problem));
        var choices = new Choices(draft.grid);
        var construct = new Construct(draft, choices);
        construct.keepPublished();
        construct.fill(stop);
        var best = new Best(draft, clockwork, listener);
        if (choices.places.length > 0) {
            new Anneal(draft, choices, best, clockwork).improve(stop);
        }
        return Cost.plan(problem, draft.sessions());
    }

    public static Plan solve(Problem problem, Limit limit) {
        return solve(problem, limit, progress -> {}, () -> false);
    }
}
