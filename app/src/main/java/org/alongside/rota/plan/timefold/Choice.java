package org.alongside.rota.plan.timefold;

import java.time.LocalDate;
import java.util.UUID;
import org.alongside.rota.plan.Half;
import org.alongside.rota.plan.HalfDay;
import org.alongside.rota.plan.PlanAdviser;

/** An adviser's half-day: one object each, so that comparing is quick. */
public final class Choice {

    private final PlanAdviser adviser;
    private final HalfDay halfDay;

    Choice(PlanAdviser adviser, HalfDay halfDay) {
        this.adviser = adviser;
        this.halfDay = halfDay;
    }

    PlanAdviser adviser() {
        return adviser;
    }

    UUID adviserId() {
        return adviser.id();
    }

    HalfDay halfDay() {
        return halfDay;
    }

    LocalDate date() {
        return halfDay.date();
    }

    boolean morning() {
        return halfDay.half() == Half.MORNING;
    }
}
