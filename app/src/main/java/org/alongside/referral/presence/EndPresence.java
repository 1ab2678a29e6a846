package org.alongside.referral.presence;

import org.alongside.referral.Refers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that the viewer has left the building. */
@Component
public class EndPresence {

    private final Refers refers;
    private final PresenceTable table;

    EndPresence(Refers refers, PresenceTable table) {
        this.refers = refers;
        this.table = table;
    }

    @Transactional
    public void end() {
        refers.demandAdviser();
        table.endOwn();
    }
}
