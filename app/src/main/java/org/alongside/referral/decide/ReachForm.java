package org.alongside.referral.decide;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.alongside.referral.inbox.SafeContact;
import org.alongside.referral.reach.Attempt;
import org.jspecify.annotations.Nullable;

/** A try to reach the person, as typed. */
public record ReachForm(@Nullable UUID id, String channel, String outcome, String note) {

    public ReachForm(@Nullable UUID id, @Nullable String channel, @Nullable String outcome, @Nullable String note) {
        this.id = id;
        this.channel = Objects.requireNonNullElse(channel, "");
        this.outcome = Objects.requireNonNullElse(outcome, "");
        this.note = Objects.requireNonNullElse(note, "").strip();
    }

    /** The way that was chosen, if it is a safe one. */
    Optional<Attempt.Channel> way(SafeContact contact) {
        return Choice.named(Attempt.Channel.class, channel).filter(contact.ways()::contains);
    }

    Optional<Attempt.Outcome> result() {
        return Choice.named(Attempt.Outcome.class, outcome);
    }

    FormErrors errors(SafeContact contact) {
        return FormErrors.NONE
                .unless(way(contact).isPresent(), "channel", "Choose how you tried")
                .unless(result().isPresent(), "outcome", "Choose what came of it")
                .unless(note.length() <= 500, "note", "Use 500 letters or fewer");
    }
}
