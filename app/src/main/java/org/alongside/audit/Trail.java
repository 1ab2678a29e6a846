package org.alongside.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Appends to the audit trail. Who did it, for which agency, in which roles and from which session is read from the
 * transaction's viewer and the request, never passed in.
 */
@Component
public class Trail {

    private final EventTable events;
    private final TransactionTemplate apart;

    Trail(EventTable events, PlatformTransactionManager transactions) {
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Appends in the transaction at hand, so that the event stands exactly when the fact does.
     *
     * @param kind what it was done to, in the field's words: client, membership, site
     * @param subject the one it was done to; null for a search or a list
     * @param detail short facts without personal data: ids, counts, instants, words of a list; other shapes are refused
     */
    public void append(Act act, String kind, @Nullable UUID subject, Map<String, ?> detail) {
        append(act, kind, subject, kind.equals("client") ? subject : null, detail);
    }

    /**
     * The same for what belongs to one client's record, such as a referral: the client sees it among who has seen it.
     */
    public void append(Act act, String kind, @Nullable UUID subject, @Nullable UUID client, Map<String, ?> detail) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event is appended in the transaction it describes; there is none");
        }
        events.insert(act, kind, subject, client, detail);
    }

    /** Appends in a transaction of its own: for a denial, whose own work is rolled back. */
    public void appendApart(Act act, String kind, @Nullable UUID subject, Map<String, ?> detail) {
        apart.executeWithoutResult(ignored -> append(act, kind, subject, detail));
    }
}
