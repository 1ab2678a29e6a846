package org.alongside.referral;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Who refers: referrers, and those at advice agencies who take somebody in or refer them on. */
@Component
public class Refers {

    private static final Set<Role> ROLES =
            EnumSet.of(Role.REFERRER, Role.ADVISER, Role.STUDENT_ADVISER, Role.SUPERVISOR, Role.COORDINATOR);

    private final Trail trail;

    Refers(Trail trail) {
        this.trail = trail;
    }

    public static boolean may(Viewer viewer) {
        return ROLES.stream().anyMatch(viewer::has);
    }

    /** Whether the viewer works with what agencies receive. */
    public static boolean advises(Viewer viewer) {
        return may(viewer) && ROLES.stream().anyMatch(role -> role != Role.REFERRER && viewer.has(role));
    }

    /** For anybody else there is no such page. */
    public void demand() {
        refuseUnless(may(CurrentViewer.get()));
    }

    /** The same, and whoever stands at a door without an account. */
    public void demandOrDoor() {
        refuseUnless(may(CurrentViewer.get())
                || CurrentViewer.get() instanceof Viewer.Task task
                        && task.name().equals(ReferPatient.AT_THE_DOOR));
    }

    /** The same for those who work with what agencies receive. */
    public void demandAdviser() {
        refuseUnless(advises(CurrentViewer.get()));
    }

    void demand(NewReferral referral) {
        refuseUnless(
                switch (CurrentViewer.get()) {
                    case Viewer.Member member -> may(member) && mayBring(member, referral);
                    case Viewer.Task task ->
                        task.name().equals(ReferPatient.AT_THE_DOOR)
                                && referral.door().open();
                    default -> false;
                });
    }

    /** From the own agency, in the own partnership; somebody who came by themselves is taken in by an adviser. */
    private static boolean mayBring(Viewer.Member member, NewReferral referral) {
        var from = referral.origin().agency();
        return member.partnership().equals(referral.partnership())
                && !referral.door().open()
                && (from.equals(Optional.of(member.agency())) || from.isEmpty() && advises(member));
    }

    private void refuseUnless(boolean may) {
        if (!may) {
            trail.appendApart(Act.DENIED, "referral", null, Map.of("because", "role"));
            throw new NotFound();
        }
    }
}
