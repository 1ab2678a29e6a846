package org.alongside.consent;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a decision into the ledger, for the viewer's agency or, at a door without an account, for the agency referred
 * to.
 */
@Component
public class RecordConsent {

    private final DecisionTable table;
    private final Trail trail;

    RecordConsent(DecisionTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    /**
     * @param id made with the form, so that one sent twice is recorded once
     * @param keeper the agency that keeps the decision
     */
    @Transactional
    public void record(UUID id, UUID partnership, UUID keeper, NewDecision decision) {
        if (table.insert(id, partnership, keeper, decision)) {
            var detail = Map.of("purpose", decision.purpose().key(), "given", decision.given() ? "yes" : "no");
            switch (decision.subject()) {
                case Subject.OfClient of -> trail.append(Act.WROTE, "consent", id, of.client(), detail);
                case Subject.OfReferral ignored -> trail.append(Act.WROTE, "consent", id, detail);
            }
        }
    }
}
