package org.alongside.breakglass;

import java.util.List;
import java.util.Objects;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the supervisors of the agency that holds the records, at once and until each opening is reviewed. */
@Component
@Order(10)
class BreakGlassToday implements Today {

    private final OpeningTable table;
    private final TransactionTemplate transaction;

    BreakGlassToday(OpeningTable table, TransactionTemplate transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    @Override
    public List<Item> of(Viewer viewer) {
        if (!viewer.has(Role.SUPERVISOR)) {
            return List.of();
        }
        long count = Objects.requireNonNull(transaction.execute(ignored -> table.toReview()));
        var what = count == 1 ? "record opened by break-glass to review" : "records opened by break-glass to review";
        return count == 0
                ? List.of()
                : List.of(new Item(count, what, new Link("Review", "/break-glass/openings"), true));
    }
}
