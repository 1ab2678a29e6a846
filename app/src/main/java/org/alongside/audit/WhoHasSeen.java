package org.alongside.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who has seen a client's record, from every agency: for the client, given by whoever may open the record. Others get
 * "not found". Asking is an event of the record too.
 */
@Component
public class WhoHasSeen {

    /** More than anybody reads; the supervisor's page has the rest. */
    public static final int MOST = 2000;

    private final ViewingTable viewings;
    private final ObjectProvider<Records> records;
    private final Trail trail;
    private final TransactionTemplate transaction;

    WhoHasSeen(
            ViewingTable viewings,
            ObjectProvider<Records> records,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.viewings = viewings;
        this.records = records;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Newest first. */
    public List<Viewing> list(UUID client) {
        var holder = records.getIfAvailable();
        transaction.executeWithoutResult(ignored -> {
            if (holder == null || !holder.open(client)) {
                throw new NotFound();
            }
            trail.append(Act.READ, "viewings", null, client, Map.of());
        });
        return CurrentViewer.as(
                new Viewer.Task("audit-client"), () -> transaction.execute(ignored -> viewings.of(client, MOST)));
    }
}
