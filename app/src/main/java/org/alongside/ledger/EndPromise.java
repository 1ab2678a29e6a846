package org.alongside.ledger;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.partnership.Partnerships;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a promise off the ledger; what it said can still be read in the table. */
@Component
public class EndPromise {

    private final Partnerships partnerships;
    private final LedgerTable table;
    private final Trail trail;

    EndPromise(Partnerships partnerships, LedgerTable table, Trail trail) {
        this.partnerships = partnerships;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void end(UUID partnership, UUID promise) {
        partnerships.shaped(partnership);
        if (table.end(partnership, promise)) {
            trail.append(Act.WROTE, "promise", promise, Map.of());
        }
    }
}
