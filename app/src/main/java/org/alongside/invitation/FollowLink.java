package org.alongside.invitation;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.access.Standing;
import org.alongside.access.Standings;
import org.alongside.authority.Authority;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Says what a link opens for whoever holds it. */
@Component
class FollowLink {

    /** What lies behind a link. */
    sealed interface Behind {
        /** Nobody has this address yet: an account is made. */
        record NewAccount(Invitation invitation) implements Behind {}

        /** The address has an account, and nobody is signed in. */
        record SignInFirst(Invitation invitation) implements Behind {}

        record Yours(Invitation invitation, UUID person) implements Behind {}

        /** Somebody else is signed in. */
        record SomebodyElses(Invitation invitation) implements Behind {}

        record Nothing(Why why) implements Behind {}
    }

    /** Why a link opens nothing, and what to do. */
    enum Why {
        UNKNOWN("This link does not work", "Check that you have copied all of it, or ask for a new one."),
        EXPIRED("This invitation has expired", "Ask whoever invited you for a new link."),
        ACCEPTED("This invitation has been accepted", "If that was you, sign in."),
        WITHDRAWN("This invitation was withdrawn", "Ask whoever invited you for a new link."),
        CLOSED("Your account has been closed", "Ask the system administrator to open it again.");

        final String title;
        final String next;

        Why(String title, String next) {
            this.title = title;
            this.next = next;
        }
    }

    static final Viewer TASK = new Viewer.Task("invitation");

    private final AcceptTable table;
    private final Standings standings;
    private final TransactionTemplate transaction;

    FollowLink(AcceptTable table, Standings standings, TransactionTemplate transaction) {
        this.table = table;
        this.standings = standings;
        this.transaction = transaction;
    }

    private record Found(Invitation invitation, AcceptTable.@Nullable Account account) {}

    /**
     * @param signedIn whoever is signed in
     */
    public Behind follow(Secret secret, @Nullable UUID signedIn) {
        return CurrentViewer.as(TASK, () -> Objects.requireNonNull(transaction.execute(ignored -> found(secret))))
                .map(found -> behind(found, signedIn))
                .orElseGet(() -> new Behind.Nothing(Why.UNKNOWN));
    }

    private Optional<Found> found(Secret secret) {
        return table.withHash(secret.hash())
                .map(one -> new Found(one, table.account(one.email()).orElse(null)));
    }

    private Behind behind(Found found, @Nullable UUID signedIn) {
        return switch (found.invitation().state()) {
            case OPEN, SOON -> open(found, signedIn);
            case EXPIRED -> new Behind.Nothing(Why.EXPIRED);
            case ACCEPTED -> new Behind.Nothing(Why.ACCEPTED);
            case WITHDRAWN -> new Behind.Nothing(Why.WITHDRAWN);
        };
    }

    private Behind open(Found found, @Nullable UUID signedIn) {
        var invitation = found.invitation();
        var account = found.account();
        if (!stillMayInvite(invitation)) {
            return new Behind.Nothing(Why.WITHDRAWN);
        }
        if (account != null && account.closed()) {
            return new Behind.Nothing(Why.CLOSED);
        }
        if (signedIn == null) {
            return account == null ? new Behind.NewAccount(invitation) : new Behind.SignInFirst(invitation);
        }
        return account != null && account.person().equals(signedIn)
                ? new Behind.Yours(invitation, signedIn)
                : new Behind.SomebodyElses(invitation);
    }

    /** An invitation by somebody who has lost the right to make it is worth nothing. */
    private boolean stillMayInvite(Invitation invitation) {
        var to = invitation.to();
        return standings.of(invitation.by().person()).stream()
                .flatMap(standing ->
                        Stream.concat(standing.places().stream().map(standing::at), administrator(standing)))
                .anyMatch(viewer ->
                        Authority.mayGive(viewer, to.agency(), to.partnership()).containsAll(invitation.roles()));
    }

    private static Stream<Viewer> administrator(Standing standing) {
        return standing.administrator() ? Stream.of(new Viewer.Administrator(standing.person())) : Stream.empty();
    }
}
