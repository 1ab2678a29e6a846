package org.alongside.rota.draft.run;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.alongside.rota.Arranges;
import org.alongside.rota.draft.RotaDrafts;
import org.alongside.viewer.CurrentViewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a draft to be planned, or planned again around what is pinned. */
@Component
public class PlanDraft {

    /** The job must not begin before this transaction has ended. */
    private static final Duration UNTIL_IT_IS_WRITTEN_DOWN = Duration.ofSeconds(1);

    private final Arranges arranges;
    private final RotaDrafts drafts;
    private final DraftRunTable table;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    PlanDraft(
            Arranges arranges,
            RotaDrafts drafts,
            DraftRunTable table,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.arranges = arranges;
        this.drafts = drafts;
        this.table = table;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** False while a run goes on, or when it is published. The job works as whoever asked for it. */
    @Transactional
    public boolean plan(UUID draft) {
        arranges.demand();
        drafts.find(draft);
        if (!table.ask(draft)) {
            return false;
        }
        var viewer = CurrentViewer.member();
        var work = new DraftJob.Asked(draft, viewer.person(), viewer.agency()).text();
        var soon = clock.instant().plus(UNTIL_IT_IS_WRITTEN_DOWN);
        scheduler.ifAvailable(
                client -> client.schedule(new TaskInstance<>(DraftJob.NAME, draft + " " + clock.millis(), work), soon));
        return true;
    }
}
