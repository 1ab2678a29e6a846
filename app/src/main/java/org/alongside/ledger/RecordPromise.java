package org.alongside.ledger;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.partnership.Partnerships;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down an agreement, a funding stream or support in kind. */
@Component
public class RecordPromise {

    private final Partnerships partnerships;
    private final LedgerTable table;
    private final Trail trail;

    RecordPromise(Partnerships partnerships, LedgerTable table, Trail trail) {
        this.partnerships = partnerships;
        this.table = table;
        this.trail = trail;
    }

    /** The same promise a second time is the same. */
    @Transactional
    public void record(UUID partnership, Promise promise) {
        partnerships.shaped(partnership);
        if (table.insert(partnership, promise)) {
            trail.append(Act.WROTE, kind(promise), promise.id(), Map.of());
        }
    }

    private static String kind(Promise promise) {
        return switch (promise) {
            case Promise.Agreement ignored -> "agreement";
            case Promise.Stream ignored -> "funding_stream";
            case Promise.Support ignored -> "support_in_kind";
        };
    }
}
