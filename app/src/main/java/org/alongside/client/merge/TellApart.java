package org.alongside.client.merge;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.KeepsRegister;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that two records are of two people; nobody is asked again. */
@Component
public class TellApart {

    private final KeepsRegister keepsRegister;
    private final PairTable table;
    private final Trail trail;

    TellApart(KeepsRegister keepsRegister, PairTable table, Trail trail) {
        this.keepsRegister = keepsRegister;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void tell(UUID pair) {
        keepsRegister.demand(CurrentViewer.get());
        if (table.tellApart(pair)) {
            trail.append(Act.WROTE, "duplicate", pair, Map.of("change", "not-the-same"));
        }
    }
}
