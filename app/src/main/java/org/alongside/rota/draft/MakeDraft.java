package org.alongside.rota.draft;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.rota.Arranges;
import org.alongside.rota.plan.PlannedSession;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft for a period; the planner has not begun with it. */
@Component
public class MakeDraft {

    private final Arranges arranges;
    private final RotaDraftTable table;
    private final DraftSessionTable sessions;
    private final Trail trail;
    private final Supplier<UUID> ids;

    MakeDraft(Arranges arranges, RotaDraftTable table, DraftSessionTable sessions, Trail trail, Supplier<UUID> ids) {
        this.arranges = arranges;
        this.table = table;
        this.sessions = sessions;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * What is wanted.
     *
     * @param time how long the planner may look for a better one
     * @param told sentences for those who must hear of it
     */
    public record Wanted(String name, LocalDate from, LocalDate until, Duration time, List<String> told) {}

    @Transactional
    public UUID make(Wanted wanted, List<PlannedSession> begin) {
        arranges.demand();
        var run = new Draft.Run(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.empty());
        var agency = CurrentViewer.member().agency();
        var draft = new Draft(
                ids.get(),
                agency,
                wanted.name(),
                wanted.from(),
                wanted.until(),
                wanted.time(),
                wanted.told(),
                run,
                false);
        table.insert(draft);
        sessions.replace(draft.id(), begin);
        trail.append(Act.WROTE, "draft", draft.id(), Map.of("change", "made"));
        return draft.id();
    }
}
