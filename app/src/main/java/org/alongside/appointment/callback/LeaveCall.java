package org.alongside.appointment.callback;

import java.util.UUID;
import org.alongside.referral.triage.Legs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaves a call that the viewer took and does not make. */
@Component
public class LeaveCall {

    private final Calls calls;
    private final Legs legs;
    private final CallBackTable table;

    LeaveCall(Calls calls, Legs legs, CallBackTable table) {
        this.calls = calls;
        this.legs = legs;
        this.table = table;
    }

    @Transactional
    public void leave(UUID referral) {
        calls.demand();
        table.leave(legs.demand(referral).id());
    }
}
