package org.alongside.agency;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody out of a team. */
@Component
class TakeOut {

    /** What it came to. */
    sealed interface Outcome {}

    /** It is done, by this or an earlier request. */
    record Done() implements Outcome {}

    /** It is not the viewer's to do. */
    record NotAllowed() implements Outcome {}

    private final AgencyTable table;
    private final Trail trail;

    TakeOut(AgencyTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome takeOut(UUID person, UUID team) {
        var one = table.team(team);
        if (one.isEmpty()) {
            return new Done();
        }
        if (!Authority.staffs(CurrentViewer.get(), one.get().agency())) {
            return new NotAllowed();
        }
        if (table.takeOut(person, team)) {
            trail.append(Act.WROTE, "team_member", person, Map.of("change", "left", "team", team));
        }
        return new Done();
    }
}
