package org.alongside.rota.draft;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.rota.Arranges;
import org.alongside.rota.plan.PlannedSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a draft by hand: warnings say what is wrong with it, walls there are none. */
@Component
public class EditDraft {

    private final Arranges arranges;
    private final RotaDraftTable table;
    private final DraftSessionTable sessions;
    private final Trail trail;

    EditDraft(Arranges arranges, RotaDraftTable table, DraftSessionTable sessions, Trail trail) {
        this.arranges = arranges;
        this.table = table;
        this.sessions = sessions;
        this.trail = trail;
    }

    /**
     * False while the planner works on it, or when the draft or the session is not there to be changed any more.
     *
     * @param held the session to be changed; empty adds one
     * @param wanted what becomes of it; empty takes it out
     */
    @Transactional
    public boolean edit(UUID draft, Optional<UUID> held, Optional<PlannedSession> wanted) {
        arranges.demand();
        var found = table.find(draft).orElseThrow(NotFound::new);
        if (!found.open() || !change(draft, held, wanted)) {
            return false;
        }
        trail.append(Act.WROTE, "draft", draft, Map.of("change", "edited"));
        return true;
    }

    private boolean change(UUID draft, Optional<UUID> held, Optional<PlannedSession> wanted) {
        if (held.isEmpty()) {
            wanted.ifPresent(session -> sessions.insert(draft, session));
            return wanted.isPresent();
        }
        return wanted.map(session -> sessions.exchange(draft, held.get(), session))
                .orElseGet(() -> sessions.remove(draft, held.get()));
    }
}
