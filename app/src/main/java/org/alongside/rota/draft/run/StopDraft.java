package org.alongside.rota.draft.run;

import java.util.UUID;
import org.alongside.rota.Arranges;
import org.alongside.rota.draft.RotaDrafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops the planner; the best plan so far is kept. */
@Component
public class StopDraft {

    private final Arranges arranges;
    private final RotaDrafts drafts;
    private final DraftRunTable table;

    StopDraft(Arranges arranges, RotaDrafts drafts, DraftRunTable table) {
        this.arranges = arranges;
        this.drafts = drafts;
        this.table = table;
    }

    @Transactional
    public void stop(UUID draft) {
        arranges.demand();
        drafts.find(draft);
        table.stop(draft);
    }
}
