package org.alongside.referral.route;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** States anew what an agency takes; what it stated before stays readable. */
@Component
public class StateIntake {

    private final IntakeTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    StateIntake(IntakeTable table, Trail trail, Supplier<UUID> ids) {
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public void state(Intake intake) {
        if (!may(CurrentViewer.get(), intake.agency(), intake.partnership())) {
            trail.appendApart(Act.DENIED, "intake", intake.agency(), Map.of("because", "role"));
            throw new NotFound();
        }
        table.insert(ids.get(), intake);
        trail.append(Act.WROTE, "intake", intake.agency(), Map.of());
    }

    /** The partnership's coordinator, or a supervisor or administrator of the agency. */
    public static boolean may(Viewer viewer, UUID agency, UUID partnership) {
        return viewer instanceof Viewer.Member member
                && member.partnership().equals(partnership)
                && (member.has(Role.COORDINATOR)
                        || member.agency().equals(agency)
                                && (member.has(Role.SUPERVISOR) || member.has(Role.AGENCY_ADMINISTRATOR)));
    }
}
