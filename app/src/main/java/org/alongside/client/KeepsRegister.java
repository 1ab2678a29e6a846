package org.alongside.client;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Who works with the register of an agency. Anybody else is told that there is no such page, and the try is kept. */
@Component
public class KeepsRegister {

    private static final Set<Role> ROLES =
            EnumSet.of(Role.ADVISER, Role.STUDENT_ADVISER, Role.SUPERVISOR, Role.COORDINATOR);

    private final Trail trail;

    KeepsRegister(Trail trail) {
        this.trail = trail;
    }

    public static boolean may(Viewer viewer) {
        return ROLES.stream().anyMatch(viewer::has);
    }

    /** Whether the viewer may change this record: their agency holds it. One opened by break-glass is only read. */
    public static boolean mayChange(Client client) {
        return CurrentViewer.get() instanceof Viewer.Member member
                && member.agency().equals(client.agency())
                && may(member);
    }

    public void demand(Viewer viewer) {
        if (!may(viewer)) {
            trail.appendApart(Act.DENIED, "client", null, Map.of("because", "role"));
            throw new NotFound();
        }
    }
}
