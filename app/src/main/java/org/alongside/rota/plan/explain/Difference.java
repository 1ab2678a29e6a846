package org.alongside.rota.plan.explain;

import org.alongside.rota.plan.PlannedSession;

/** One thing that is not the same in two plans. */
public sealed interface Difference {

    String words();

    /** Nobody holds it any more. */
    record Gone(PlannedSession session, String words) implements Difference {}

    record Added(PlannedSession session, String words) implements Difference {}

    /** Same place and time, another adviser. */
    record Instead(PlannedSession before, PlannedSession after, String words) implements Difference {}
}
