package org.alongside.rota.plan.solve;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.alongside.rota.plan.Plan;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;
import org.alongside.rota.plan.cost.Cost;
import org.alongside.rota.plan.timefold.TimefoldSearch;

/**
 * Plans a rota: a usable plan within seconds, then better ones until the limit is reached or somebody stops it. Three
 * stages, each from the plan of the one before: construction, annealing for nearly all the time, Timefold's local search.
 */
public final class Planner {

    private final Problem problem;
    private final Limit limit;
    private final BooleanSupplier stop;

    private Planner(Problem problem, Limit limit, BooleanSupplier stop) {
        this.problem = problem;
        this.limit = limit;
        this.stop = stop;
    }

    /**
     * @param listener hears of the first plan and of better ones, a few times a second at most, in this thread
     * @param stop is asked often; once it says yes, the best plan so far is the answer
     */
    public static Plan solve(Problem problem, Limit limit, Consumer<Progress> listener, BooleanSupplier stop) {
        var planner = new Planner(problem, limit, stop);
        return planner.polish(planner.search(listener));
    }

    public static Plan solve(Problem problem, Limit limit) {
        return solve(problem, limit, progress -> {}, () -> false);
    }

    private Plan search(Consumer<Progress> listener) {
        var clockwork = new Clockwork(limit.annealing());
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

    /** Other moves, on rules that were written a second time: taken only when it is cheaper by the one definition. */
    private Plan polish(Plan plan) {
        if (plan.sessions().isEmpty() || stop.getAsBoolean()) {
            return plan;
        }
        var polished = Cost.plan(problem, improved(plan.sessions()));
        return polished.cost() < plan.cost() && polished.broken() <= plan.broken() ? polished : plan;
    }

    private List<PlannedSession> improved(List<PlannedSession> sessions) {
        var last = limit.polishing();
        var search = last.timed()
                ? TimefoldSearch.until(last.time(), last.seed())
                : TimefoldSearch.steps((int) last.steps(), last.seed());
        return last.time().equals(Duration.ZERO) ? sessions : search.improve(problem, sessions, stop);
    }
}
