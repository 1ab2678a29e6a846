package org.alongside.consent;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ReadClient;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a decision into the ledger, for the viewer's agency or, at a door without an account, for the agency referred
 * to.
 */
@Component
public class RecordConsent {

    private final DecisionTable table;
    private final ReadClient readClient;
    private final Trail trail;
    private final Supplier<UUID> ids;

    RecordConsent(DecisionTable table, ReadClient readClient, Trail trail, Supplier<UUID> ids) {
        this.table = table;
        this.readClient = readClient;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * @param id made with the form, so that one sent twice is recorded once
     * @param keeper the agency that keeps the decision
     * @throws NotFound when the client is not one of the viewer's agency, or the viewer does not work with its register
     */
    @Transactional
    public void record(UUID id, UUID partnership, UUID keeper, NewDecision decision) {
        if (decision.subject() instanceof Subject.OfClient of) {
            readClient.change(of.client());
        }
        if (table.insert(id, partnership, keeper, decision)) {
            var detail = Map.of("purpose", decision.purpose().key(), "given", decision.given() ? "yes" : "no");
            switch (decision.subject()) {
                case Subject.OfClient of -> {
                    if (!decision.given()) {
                        refuseOnAll(of.client(), partnership, keeper, decision);
                    }
                    trail.append(Act.WROTE, "consent", id, of.client(), detail);
                }
                case Subject.OfReferral ignored -> trail.append(Act.WROTE, "consent", id, detail);
            }
        }
    }

    /** A refusal stands on each record that is read as one with the client's, so that it outlives an undone merge. */
    private void refuseOnAll(UUID client, UUID partnership, UUID keeper, NewDecision decision) {
        table.oneWith(client).stream()
                .filter(record -> !record.equals(client))
                .forEach(record -> table.insert(ids.get(), partnership, keeper, decision.about(record)));
    }
}
