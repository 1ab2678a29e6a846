package org.alongside.rota.draft.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.rota.draft.Draft;
import org.alongside.rota.draft.ReplaceSessions;
import org.alongside.rota.draft.RotaDrafts;
import org.alongside.rota.plan.Plan;
import org.alongside.rota.plan.PlannedSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the running planner writes down, each in a transaction of its own, so that pages see it at once. */
@Component
class DraftRuns {

    private final DraftRunTable table;
    private final RotaDrafts drafts;
    private final ReplaceSessions replaceSessions;

    DraftRuns(DraftRunTable table, RotaDrafts drafts, ReplaceSessions replaceSessions) {
        this.table = table;
        this.drafts = drafts;
        this.replaceSessions = replaceSessions;
    }

    /** Empty when there is nothing to plan any more. */
    @Transactional
    public Optional<Draft> begin(UUID draft) {
        return table.begin(draft) ? Optional.of(drafts.find(draft)) : Optional.empty();
    }

    @Transactional
    public List<PlannedSession> pinned(UUID draft) {
        return drafts.sessions(draft).stream().filter(PlannedSession::pinned).toList();
    }

    @Transactional
    public void progress(UUID draft, int unmet, long points) {
        table.progress(draft, unmet, points);
    }

    /** Says that the planner is alive, and hears whether somebody wants it to stop. */
    @Transactional
    public boolean stopping(UUID draft) {
        table.beat(draft);
        return drafts.find(draft).run().stopping();
    }

    @Transactional
    public void keep(UUID draft, Plan plan) {
        table.progress(draft, plan.unmetSessions(), plan.cost());
        replaceSessions.replace(draft, plan.sessions());
        table.end(draft, false);
    }

    @Transactional
    public void fail(UUID draft) {
        table.end(draft, true);
    }
}
