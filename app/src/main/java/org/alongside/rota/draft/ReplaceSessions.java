package org.alongside.rota.draft;

import java.util.List;
import java.util.UUID;
import org.alongside.rota.Arranges;
import org.alongside.rota.plan.PlannedSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a plan in the place of everything that a draft held. */
@Component
public class ReplaceSessions {

    private final Arranges arranges;
    private final DraftSessionTable sessions;

    ReplaceSessions(Arranges arranges, DraftSessionTable sessions) {
        this.arranges = arranges;
        this.sessions = sessions;
    }

    @Transactional
    public void replace(UUID draft, List<PlannedSession> plan) {
        arranges.demand();
        sessions.replace(draft, plan);
    }
}
