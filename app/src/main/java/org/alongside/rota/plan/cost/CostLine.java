package org.alongside.rota.plan.cost;

import java.util.List;
import java.util.UUID;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.rota.plan.rule.Rule;
import org.jspecify.annotations.Nullable;

/** One thing that makes a plan worse, and by how much: so many of the rule's own measure, times its weight. */
public record CostLine(Rule rule, long amount, long points, About about) {

    /** Whom and where it concerns; of a change, the session that is gone. */
    public record About(@Nullable UUID place, @Nullable UUID adviser, List<HalfDay> halfDays) {

        static About place(UUID place) {
            return new About(place, null, List.of());
        }

        static About adviser(UUID adviser, List<HalfDay> halfDays) {
            return new About(null, adviser, halfDays);
        }

        static About session(PlannedSession session) {
            return new About(session.place(), session.adviser(), List.of(session.halfDay()));
        }
    }
}
