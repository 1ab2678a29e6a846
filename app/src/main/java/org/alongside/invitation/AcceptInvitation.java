package org.alongside.invitation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.invitation.FollowLink.Behind;
import org.alongside.password.PasswordRules;
import org.alongside.password.Passwords;
import org.alongside.viewer.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts an invitation, once: the roles are given in the name of whoever offered them. */
@Component
class AcceptInvitation {

    /** How one answers: with the account one is signed in to, or with name and password of a new one. */
    record Answer(@Nullable UUID signedIn, String name, String password) {}

    /** What accepting came to. */
    sealed interface Outcome {}

    record Accepted(UUID person, Invitation invitation) implements Outcome {}

    /** A field of the form has to be put right. */
    record Mistaken(Invitation invitation, String field, String message) implements Outcome {}

    /** The link opens nothing, or nothing for this person: its page says why. */
    record NotNow() implements Outcome {}

    private final FollowLink followLink;
    private final AcceptTable table;
    private final Passwords passwords;
    private final Trail trail;
    private final Supplier<UUID> ids;
    private final TransactionTemplate transaction;

    AcceptInvitation(
            FollowLink followLink,
            AcceptTable table,
            Passwords passwords,
            Trail trail,
            Supplier<UUID> ids,
            TransactionTemplate transaction) {
        this.followLink = followLink;
        this.table = table;
        this.passwords = passwords;
        this.trail = trail;
        this.ids = ids;
        this.transaction = transaction;
    }

    public Outcome accept(Secret secret, Answer answer) {
        return switch (followLink.follow(secret, answer.signedIn())) {
            case Behind.NewAccount found ->
                mistake(found.invitation(), answer).orElseGet(() -> join(found.invitation(), answer, null));
            case Behind.Yours found -> join(found.invitation(), answer, found.person());
            case Behind.SignInFirst ignored -> new NotNow();
            case Behind.SomebodyElses ignored -> new NotNow();
            case Behind.Nothing ignored -> new NotNow();
        };
    }

    private static Optional<Outcome> mistake(Invitation invitation, Answer answer) {
        if (answer.name().isBlank() || answer.name().strip().length() > 200) {
            return Optional.of(new Mistaken(invitation, "name", "Enter your full name"));
        }
        return PasswordRules.problem(answer.password(), answer.name(), invitation.email())
                .map(problem -> new Mistaken(invitation, "password", problem));
    }

    private Outcome join(Invitation invitation, Answer answer, @Nullable UUID known) {
        Outcome outcome = CurrentViewer.as(
                FollowLink.TASK,
                () -> transaction.execute(
                        ignored -> table.hold(invitation.id()) ? joined(invitation, answer, known) : new NotNow()));
        return outcome == null ? new NotNow() : outcome;
    }

    private Outcome joined(Invitation invitation, Answer answer, @Nullable UUID known) {
        var person = known == null ? ids.get() : known;
        if (known == null && !isMade(person, invitation, answer)) {
            return new NotNow();
        }
        table.accept(invitation.id(), person);
        invitation.roles().forEach(role -> table.give(ids.get(), person, invitation, role));
        trail.append(
                Act.WROTE,
                "invitation",
                invitation.id(),
                Map.of(
                        "change",
                        "accepted",
                        "person",
                        person,
                        "agency",
                        invitation.to().agency()));
        return new Accepted(person, invitation);
    }

    private boolean isMade(UUID person, Invitation invitation, Answer answer) {
        if (!table.insertPerson(person, answer.name().strip(), invitation)) {
            return false;
        }
        passwords.keep(person, answer.password());
        trail.append(Act.WROTE, "person", person, Map.of("change", "invited"));
        return true;
    }
}
