package org.alongside.invitation;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites somebody to work in an agency. */
@Component
class InvitePerson {

    /** What inviting came to. */
    sealed interface Outcome {}

    /** The link is good; sent twice it is the same one. */
    record Invited() implements Outcome {}

    /** Another invitation of this address waits. */
    record AlreadyInvited(Invitation invitation) implements Outcome {}

    /** Somebody with this address works there. */
    record WorksThere(UUID person) implements Outcome {}

    /** One's own address. */
    record Yourself() implements Outcome {}

    /** These roles are not the viewer's to give there. */
    record NotAllowed() implements Outcome {}

    private final InvitationTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    InvitePerson(InvitationTable table, Trail trail, Supplier<UUID> ids) {
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * @param secret made with the form, so that a form sent twice makes one invitation
     */
    @Transactional
    public Outcome invite(Offer offer, Secret secret) {
        var viewer = CurrentViewer.get();
        var may = Authority.mayGive(viewer, offer.agency(), offer.partnership());
        if (!offer.sound() || !secret.sound() || !may.containsAll(offer.roles())) {
            return new NotAllowed();
        }
        if (isOwn(viewer, offer.email())) {
            return new Yourself();
        }
        var working = table.working(offer.agency(), offer.email());
        return working.isPresent() ? new WorksThere(working.get()) : invited(offer, secret);
    }

    private boolean isOwn(Viewer viewer, String email) {
        var person = switch (viewer) {
            case Viewer.Member member -> member.person();
            case Viewer.Administrator administrator -> administrator.person();
            default -> throw new IllegalStateException("Nobody else may invite");
        };
        return table.email(person).filter(email::equalsIgnoreCase).isPresent();
    }

    private Outcome invited(Offer offer, Secret secret) {
        var id = ids.get();
        table.waiting(offer.agency(), offer.email())
                .filter(waiting -> waiting.state() == Invitation.State.EXPIRED)
                .ifPresent(expired -> table.withdraw(expired.id()));
        if (table.insert(id, offer, secret.hash())) {
            trail.append(
                    Act.WROTE,
                    "invitation",
                    id,
                    Map.of("change", "made", "roles", offer.keys(), "agency", offer.agency()));
            return new Invited();
        }
        var same = table.withHash(secret.hash())
                .filter(one -> one.waits() && one.email().equalsIgnoreCase(offer.email()));
        return same.isPresent()
                ? new Invited()
                : table.waiting(offer.agency(), offer.email())
                        .<Outcome>map(AlreadyInvited::new)
                        .orElseGet(NotAllowed::new);
    }
}
