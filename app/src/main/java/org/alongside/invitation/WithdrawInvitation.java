package org.alongside.invitation;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an invitation back: its link opens nothing any more. */
@Component
class WithdrawInvitation {

    /** What withdrawing came to. */
    sealed interface Outcome {}

    record Withdrawn(Invitation invitation) implements Outcome {}

    /** It was accepted meanwhile. */
    record Accepted() implements Outcome {}

    /** There is none that the viewer may withdraw. */
    record NotAllowed() implements Outcome {}

    private final InvitationTable table;
    private final Trail trail;

    WithdrawInvitation(InvitationTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome withdraw(UUID id) {
        return table.withId(id)
                .filter(WithdrawInvitation::isMine)
                .map(this::withdrawn)
                .orElseGet(NotAllowed::new);
    }

    static boolean isMine(Invitation invitation) {
        var to = invitation.to();
        return Authority.mayGive(CurrentViewer.get(), to.agency(), to.partnership())
                .containsAll(invitation.roles());
    }

    private Outcome withdrawn(Invitation invitation) {
        if (table.withdraw(invitation.id())) {
            trail.append(Act.WROTE, "invitation", invitation.id(), Map.of("change", "withdrawn"));
        }
        return table.withId(invitation.id())
                .filter(now -> now.state() == Invitation.State.ACCEPTED)
                .<Outcome>map(now -> new Accepted())
                .orElseGet(() -> new Withdrawn(invitation));
    }
}
