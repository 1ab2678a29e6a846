package org.alongside.appointment.walkin;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how somebody's visit ended; whoever only receives people says that they left or are given another time. */
@Component
class EndWalkIn {

    private final WalkIns walkIns;
    private final WalkInTable table;
    private final Trail trail;

    EndWalkIn(WalkIns walkIns, WalkInTable table, Trail trail) {
        this.walkIns = walkIns;
        this.table = table;
        this.trail = trail;
    }

    /** False when it had ended before. */
    @Transactional
    public boolean end(UUID site, UUID id, WalkIn.Ending ending) {
        var place = walkIns.demand(site);
        if (ending == WalkIn.Ending.SEEN && !walkIns.sees()) {
            throw new NotFound();
        }
        var ended = table.end(id, place, ending);
        if (ended) {
            trail.append(Act.WROTE, "walk_in", id, Map.of("change", ending.key()));
        }
        return ended;
    }
}
