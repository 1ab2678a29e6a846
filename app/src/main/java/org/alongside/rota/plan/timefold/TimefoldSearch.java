package org.alongside.rota.plan.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.RuinRecreateMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.Problem;

/** Timefold's local search from a plan that is there already. */
public final class TimefoldSearch {

    private final SolverConfig config;

    private TimefoldSearch(TerminationConfig termination, long seed) {
        config = new SolverConfig()
                .withSolutionClass(SeatedRota.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(RotaRules.class)
                .withRandomSeed(seed)
                .withTerminationConfig(termination)
                .withPhases(new LocalSearchPhaseConfig()
                        .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                        .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                .withMoveSelectors(
                                        new ChangeMoveSelectorConfig().withFixedProbabilityWeight(5.0),
                                        new SwapMoveSelectorConfig().withFixedProbabilityWeight(5.0),
                                        new RuinRecreateMoveSelectorConfig().withFixedProbabilityWeight(0.05))));
    }

    public static TimefoldSearch until(Duration time, long seed) {
        return new TimefoldSearch(new TerminationConfig().withSpentLimit(time), seed);
    }

    public static TimefoldSearch steps(int steps, long seed) {
        return new TimefoldSearch(new TerminationConfig().withStepCountLimit(steps), seed);
    }

    /** The best it finds; the given plan if it finds none better, or is told to stop. */
    public List<PlannedSession> improve(Problem problem, List<PlannedSession> planned, BooleanSupplier stop) {
        var solver = SolverFactory.<SeatedRota>create(config).buildSolver();
        solver.addEventListener(event -> {
            if (stop.getAsBoolean()) {
                solver.terminateEarly();
            }
        });
        return solver.solve(SeatedRota.of(problem, planned)).sessions();
    }
}
