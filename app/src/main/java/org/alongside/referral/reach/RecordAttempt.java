package org.alongside.referral.reach;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.triage.Legs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down a try to reach the person. */
@Component
public class RecordAttempt {

    private final Legs legs;
    private final ReachTable table;
    private final Trail trail;

    RecordAttempt(Legs legs, ReachTable table, Trail trail) {
        this.legs = legs;
        this.table = table;
        this.trail = trail;
    }

    /**
     * @param id made with the form, so that one sent twice counts once
     */
    @Transactional
    public void record(UUID id, UUID referral, Attempt.Channel channel, Attempt.Outcome outcome, String note) {
        var leg = legs.demand(referral);
        if (table.insert(id, leg, channel, outcome, note.strip())) {
            trail.append(
                    Act.WROTE,
                    "referral",
                    referral,
                    leg.client().orElse(null),
                    Map.of("change", "attempt", "outcome", outcome.key()));
        }
    }
}
