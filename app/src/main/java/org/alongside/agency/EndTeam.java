package org.alongside.agency;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a team; its people stay with the agency. */
@Component
class EndTeam {

    /** What it came to. */
    sealed interface Outcome {}

    /** It is done, by this or an earlier request. */
    record Done() implements Outcome {}

    /** It is not the viewer's to do. */
    record NotAllowed() implements Outcome {}

    private final AgencyTable table;
    private final Trail trail;

    EndTeam(AgencyTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome end(UUID id) {
        var one = table.team(id);
        if (one.isEmpty()) {
            return new Done();
        }
        if (!Authority.runsAgency(
                CurrentViewer.get(), one.get().agency(), one.get().partnership())) {
            return new NotAllowed();
        }
        if (table.endTeam(id)) {
            trail.append(Act.WROTE, "team", id, Map.of("change", "ended"));
        }
        return new Done();
    }
}
