package org.alongside.referral.decide;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consent.ByWhom;
import org.alongside.consent.How;
import org.alongside.consent.NewDecision;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.alongside.page.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Where a referral is passed on to and, for another partnership, how the client agreed.
 *
 * @param elsewhere "yes" where another partnership's agency is chosen
 */
public record PassForm(@Nullable UUID id, String to, String how, String byWhom, String capacity, String elsewhere) {

    public PassForm(
            @Nullable UUID id,
            @Nullable String to,
            @Nullable String how,
            @Nullable String byWhom,
            @Nullable String capacity,
            @Nullable String elsewhere) {
        this.id = id;
        this.to = Objects.requireNonNullElse(to, "");
        this.how = Objects.requireNonNullElse(how, "");
        this.byWhom = Objects.requireNonNullElse(byWhom, "");
        this.capacity = Objects.requireNonNullElse(capacity, "").strip();
        this.elsewhere = Objects.requireNonNullElse(elsewhere, "");
    }

    /** The second step, where the agencies of other partnerships stand; anything but "yes" is the first. */
    static PassForm fresh(UUID id, String elsewhere) {
        return new PassForm(id, "", "", "", "", elsewhere);
    }

    public boolean toOthers() {
        return elsewhere.equals("yes");
    }

    Optional<UUID> agency() {
        return Ids.read(to);
    }

    boolean agreed() {
        return !how.isEmpty() || !byWhom.isEmpty();
    }

    FormErrors errors() {
        var errors = FormErrors.NONE.unless(agency().isPresent(), "to", "Choose where it goes");
        return agreed() || toOthers() ? agreement(errors) : errors;
    }

    /** What is missing of the client's agreement. */
    FormErrors agreement(FormErrors errors) {
        var who = Choice.named(ByWhom.class, byWhom);
        return errors.unless(Choice.named(How.class, how).isPresent(), "how", "Choose how they agreed")
                .unless(who.isPresent(), "byWhom", "Choose who agreed")
                .unless(
                        who.filter(ByWhom::needsCapacityNote).isEmpty() || !capacity.isEmpty(),
                        "capacity",
                        "Say why the client does not decide themselves")
                .unless(capacity.length() <= 1000, "capacity", "Use 1,000 letters or fewer");
    }

    NewDecision.Telling telling() {
        return new NewDecision.Telling(
                Choice.named(ByWhom.class, byWhom).orElseThrow(),
                Choice.named(How.class, how).orElseThrow(),
                capacity,
                "");
    }
}
