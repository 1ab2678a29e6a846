package org.alongside.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Authority;
import org.alongside.authority.PeopleSections;
import org.alongside.authority.Scope;
import org.alongside.page.NotFound;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads invitations for those who make them, and tells them which are running out. */
@Component
@Order(700)
class Invitations implements Today {

    static final int PAGE = 25;

    private final InvitationTable table;

    Invitations(InvitationTable table) {
        this.table = table;
    }

    /** A page of them and, when more follow, the last one of it. */
    record Page(List<Invitation> invitations, Optional<UUID> next) {}

    /**
     * @param after the last one of the page before
     */
    @Transactional(readOnly = true)
    public Page page(Optional<UUID> after) {
        var found = table.list(Scope.of(CurrentViewer.get()), after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(shown, found.size() > PAGE ? Optional.of(shown.getLast().id()) : Optional.empty());
    }

    /** One that nobody has answered and the viewer may withdraw. */
    @Transactional(readOnly = true)
    public Invitation waiting(UUID id) {
        return table.withId(id)
                .filter(Invitation::waits)
                .filter(WithdrawInvitation::isMine)
                .orElseThrow(NotFound::new);
    }

    /** Where the viewer may invite somebody to. */
    @Transactional(readOnly = true)
    public List<Invitation.To> agencies() {
        var viewer = CurrentViewer.get();
        return table.agencies(Scope.of(viewer)).stream()
                .filter(to -> !Authority.mayGive(viewer, to.agency(), to.partnership())
                        .isEmpty())
                .toList();
    }

    /** The address of somebody the viewer knows. */
    @Transactional(readOnly = true)
    public Optional<String> email(UUID person) {
        return table.email(person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> of(Viewer viewer) {
        var running = Authority.manages(viewer) ? table.running(Scope.of(viewer)) : 0;
        var what = running == 1 ? "invitation expires soon or has expired" : "invitations expire soon or have expired";
        return running == 0
                ? List.of()
                : List.of(new Item(running, what, new Link("Invitations", PeopleSections.INVITATIONS)));
    }
}
