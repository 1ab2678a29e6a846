package org.alongside.secondfactor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever runs an agency demands a second step of everybody who works there, or no longer does. */
@Component
public class DemandSecondStep {

    private final DemandTable table;
    private final Trail trail;

    DemandSecondStep(DemandTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void demand(UUID agency, UUID partnership, boolean demanded) {
        if (!Authority.runsAgency(CurrentViewer.get(), agency, partnership)) {
            throw new NotFound();
        }
        if (demanded ? table.make(agency) : table.end(agency)) {
            trail.append(Act.WROTE, "agency", agency, Map.of("second_step_demanded", demanded));
        }
    }

    @Transactional(readOnly = true)
    public boolean isDemanded(UUID agency) {
        return table.any(List.of(agency));
    }
}
