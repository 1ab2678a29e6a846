package org.alongside.message.undelivered;

import java.util.List;
import java.util.Objects;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells an agency of its messages that did not arrive. */
@Component
@Order(40)
class UndeliveredToday implements Today {

    private final UndeliveredTable table;
    private final TransactionTemplate transaction;

    UndeliveredToday(UndeliveredTable table, TransactionTemplate transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    @Override
    public List<Item> of(Viewer viewer) {
        if (!UndeliveredPages.may(viewer)) {
            return List.of();
        }
        long count = Objects.requireNonNull(transaction.execute(ignored -> table.count()));
        var what = count == 1 ? "message did not arrive" : "messages did not arrive";
        return count == 0 ? List.of() : List.of(new Item(count, what, new Link("See why", UndeliveredPages.LIST)));
    }
}
