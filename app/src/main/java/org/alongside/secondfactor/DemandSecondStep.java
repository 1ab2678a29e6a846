package org.alongside.secondfactor;

import java.util.List;
import java.util.Map;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A coordinator demands a second step of everybody in the partnership, or no longer does. */
@Component
public class DemandSecondStep {

    private final DemandTable table;
    private final Trail trail;

    DemandSecondStep(DemandTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void demand(boolean demanded) {
        var member = CurrentViewer.member();
        var changed = demanded ? table.make(member.partnership(), member.person()) : table.end(member.partnership());
        if (changed) {
            trail.append(Act.WROTE, "partnership", member.partnership(), Map.of("second_step_demanded", demanded));
        }
    }

    @Transactional(readOnly = true)
    public boolean isDemanded() {
        return table.any(List.of(CurrentViewer.member().partnership()));
    }
}
