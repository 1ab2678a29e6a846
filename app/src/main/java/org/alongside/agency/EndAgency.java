package org.alongside.agency;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the part of an agency in its partnership; its people are out at their next request. Nobody ends their own. */
@Component
class EndAgency {

    /** What it came to. */
    sealed interface Outcome {}

    /** It is done, by this or an earlier request. */
    record Done() implements Outcome {}

    /** It is not the viewer's to do. */
    record NotAllowed() implements Outcome {}

    private final AgencyTable table;
    private final Trail trail;

    EndAgency(AgencyTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome end(UUID id) {
        var one = table.agency(id);
        if (one.isEmpty()) {
            return new Done();
        }
        if (!mayEnd(one.get())) {
            return new NotAllowed();
        }
        if (table.end(id)) {
            trail.append(Act.WROTE, "agency", id, Map.of("change", "ended"));
        }
        return new Done();
    }

    static boolean mayEnd(Agency agency) {
        var viewer = CurrentViewer.get();
        var own = viewer instanceof Viewer.Member member && member.agency().equals(agency.id());
        return !own && Authority.runsPartnership(viewer, agency.partnership());
    }
}
