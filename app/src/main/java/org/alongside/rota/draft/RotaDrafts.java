package org.alongside.rota.draft;

import java.util.List;
import java.util.UUID;
import org.alongside.page.NotFound;
import org.alongside.rota.Arranges;
import org.alongside.rota.plan.PlannedSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of whoever makes the rota. */
@Component
public class RotaDrafts {

    private final Arranges arranges;
    private final RotaDraftTable table;
    private final DraftSessionTable sessions;

    RotaDrafts(Arranges arranges, RotaDraftTable table, DraftSessionTable sessions) {
        this.arranges = arranges;
        this.table = table;
        this.sessions = sessions;
    }

    /** Newest first, at most 100. */
    @Transactional
    public List<Draft> all() {
        arranges.demand();
        return table.all();
    }

    @Transactional
    public Draft find(UUID id) {
        arranges.demand();
        return table.find(id).orElseThrow(NotFound::new);
    }

    @Transactional
    public List<Draft.Held> held(UUID draft) {
        return sessions.of(draft);
    }

    @Transactional
    public List<PlannedSession> sessions(UUID draft) {
        return sessions.of(draft).stream().map(Draft.Held::session).toList();
    }
}
