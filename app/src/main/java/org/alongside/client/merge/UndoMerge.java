package org.alongside.client.merge;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ReadClient;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a merge back: the two records are as if they had never been merged. */
@Component
public class UndoMerge {

    private final ReadClient readClient;
    private final MergeTable table;
    private final PairTable pairs;
    private final Trail trail;

    UndoMerge(ReadClient readClient, MergeTable table, PairTable pairs, Trail trail) {
        this.readClient = readClient;
        this.table = table;
        this.pairs = pairs;
        this.trail = trail;
    }

    /** A merge that was undone before stays so. */
    @Transactional
    public void undo(UUID merge) {
        var client = readClient.change(table.keptOf(merge).orElseThrow(NotFound::new));
        var together = table.all(client.id());
        if (table.undo(merge)) {
            pairs.reopen(together);
            trail.append(Act.WROTE, "client", client.id(), Map.of("change", "merge-undone", "merge", merge));
        }
    }
}
