package org.alongside.bench.rota;

import com.google.ortools.sat.BoolVar;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlanAdviser;
import org.alongside.rota.plan.PlanPlace;
import org.alongside.rota.plan.PlannedSession;

/** A possible session, and CP-SAT's variable for it. */
record Option(PlanAdviser adviser, PlanPlace place, HalfDay halfDay, BoolVar held) {

    PlannedSession session() {
        return new PlannedSession(place.id(), halfDay, adviser.id(), false);
    }
}
