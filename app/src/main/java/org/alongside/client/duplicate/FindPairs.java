package org.alongside.client.duplicate;

import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.client.ClientChanged;
import org.alongside.database.Apart;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Compares a client who is new or changed with all others of the agency, once the change stands. It does so as the
 * system: that somebody is barred from a record must not keep others from learning that it is there twice.
 */
@Component
class FindPairs {

    private final MatchTable table;
    private final FoundPairTable pairs;
    private final Apart apart;
    private final Supplier<UUID> ids;

    FindPairs(MatchTable table, FoundPairTable pairs, Apart apart, Supplier<UUID> ids) {
        this.table = table;
        this.pairs = pairs;
        this.apart = apart;
        this.ids = ids;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void find(ClientChanged changed) {
        if (CurrentViewer.get() instanceof Viewer.Member member) {
            apart.run(new Viewer.Task("client-match"), () -> compare(changed.client(), member));
        }
    }

    private void compare(UUID client, Viewer.Member member) {
        var sharing = table.sharing(client);
        var all = new ArrayList<>(sharing.keySet());
        all.add(client);
        var facts = table.facts(all);
        Likenesses.of(facts.getOrDefault(client, Facts.NONE), sharing, facts).forEach((other, likeness) -> {
            if (likeness.points() >= Likeness.WORTH_ASKING) {
                pairs.insert(ids.get(), member, client, other, likeness);
            }
        });
    }
}
