package org.alongside.message.way;

import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration's way out: a page. Nothing leaves the machine. */
final class OutboxWay implements Way {

    private final OutboxTable table;
    private final TransactionTemplate transaction;

    OutboxWay(OutboxTable table, TransactionTemplate transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    @Override
    public Handover hand(Outgoing message) {
        transaction.executeWithoutResult(ignored -> table.insert(message));
        return new Handover.Handed(Optional.empty());
    }
}
