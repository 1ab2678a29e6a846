package org.alongside.rota;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Who makes the rota: a coordinator for the partnership, a supervisor for the own agency. */
@Component
public class Arranges {

    private static final Set<Role> STAFF = EnumSet.of(
            Role.REFERRER,
            Role.ADVISER,
            Role.STUDENT_ADVISER,
            Role.SUPERVISOR,
            Role.COORDINATOR,
            Role.AGENCY_ADMINISTRATOR);

    private final Trail trail;

    Arranges(Trail trail) {
        this.trail = trail;
    }

    /** Whether the viewer makes the rota of this agency, or of any when it is the viewer's partnership. */
    public static boolean may(Viewer viewer, UUID agency) {
        return viewer instanceof Viewer.Member member
                && (member.has(Role.COORDINATOR)
                        || member.has(Role.SUPERVISOR) && member.agency().equals(agency));
    }

    /** Whether the viewer works with the others of a partnership, and so knows who is where. */
    public static boolean looks(Viewer viewer) {
        return STAFF.stream().anyMatch(viewer::has);
    }

    /** Whether the viewer makes any rota. */
    public static boolean may(Viewer viewer) {
        return viewer.has(Role.COORDINATOR) || viewer.has(Role.SUPERVISOR);
    }

    /** For anybody else there is no such page. */
    public void demand() {
        refuseUnless(may(CurrentViewer.get()));
    }

    /** The same for whoever does not work in the partnership. */
    public void demandLook() {
        refuseUnless(looks(CurrentViewer.get()));
    }

    /** The same for the rota of one agency. */
    public void demand(UUID agency) {
        refuseUnless(may(CurrentViewer.get(), agency));
    }

    /** The same for what belongs to one adviser, who may as well. */
    public void demandOwn(UUID agency, UUID person) {
        var viewer = CurrentViewer.get();
        refuseUnless(may(viewer, agency)
                || looks(viewer)
                        && viewer instanceof Viewer.Member member
                        && member.person().equals(person));
    }

    private void refuseUnless(boolean may) {
        if (!may) {
            trail.appendApart(Act.DENIED, "rota", null, Map.of("because", "role"));
            throw new NotFound();
        }
    }
}
