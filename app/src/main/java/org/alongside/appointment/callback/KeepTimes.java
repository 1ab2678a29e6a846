package org.alongside.appointment.callback;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.triage.Legs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when the person asked to be called. */
@Component
public class KeepTimes {

    private final Calls calls;
    private final Legs legs;
    private final CallBackTable table;
    private final Trail trail;

    KeepTimes(Calls calls, Legs legs, CallBackTable table, Trail trail) {
        this.calls = calls;
        this.legs = legs;
        this.table = table;
        this.trail = trail;
    }

    /** False when somebody else is calling them at this moment. */
    @Transactional
    public boolean keep(UUID referral, CallTimes times) {
        calls.demand();
        var leg = legs.demand(referral);
        if (!table.keep(leg.id(), times)) {
            return false;
        }
        trail.append(Act.WROTE, "referral", referral, leg.client().orElse(null), Map.of("change", "call-times"));
        return true;
    }
}
