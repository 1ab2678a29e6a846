package org.alongside.rota.draft.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.alongside.rota.draft.Draft;
import org.alongside.rota.plan.solve.Limit;
import org.alongside.rota.plan.solve.Planner;
import org.alongside.rota.problem.BuildProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Plans a draft until its time is over or somebody stops it; the best plan so far is kept. */
@Component
class RunPlanner {

    private static final Logger LOG = LoggerFactory.getLogger(RunPlanner.class);
    private static final Duration SELDOM = Duration.ofSeconds(1);

    private final DraftRuns runs;
    private final BuildProblem buildProblem;
    private final Clock clock;

    RunPlanner(DraftRuns runs, BuildProblem buildProblem, Clock clock) {
        this.runs = runs;
        this.buildProblem = buildProblem;
        this.clock = clock;
    }

    void run(UUID id) {
        runs.begin(id).ifPresent(draft -> {
            try {
                plan(draft);
            } catch (RuntimeException mistake) {
                LOG.warn(
                        "A draft of the rota could not be planned: {}",
                        mistake.getClass().getName());
                runs.fail(id);
            }
        });
    }

    private void plan(Draft draft) {
        var problem = buildProblem.of(draft.from(), draft.until(), runs.pinned(draft.id()));
        var plan = Planner.solve(
                problem,
                Limit.of(draft.time()),
                progress -> runs.progress(draft.id(), progress.unmet(), progress.cost()),
                new Asking(draft.id()));
        runs.keep(draft.id(), plan);
    }

    /** Asked often, it looks once a second. */
    private final class Asking implements BooleanSupplier {

        private final UUID draft;
        private Instant next = Instant.MIN;
        private boolean stopping;

        Asking(UUID draft) {
            this.draft = draft;
        }

        @Override
        public boolean getAsBoolean() {
            var now = clock.instant();
            if (!stopping && !now.isBefore(next)) {
                next = now.plus(SELDOM);
                stopping = runs.stopping(draft);
            }
            return stopping;
        }
    }
}
