package org.alongside.breakglass;

import java.util.Objects;
import java.util.Optional;
import org.alongside.page.FormErrors;
import org.alongside.part.DateParts;
import org.jspecify.annotations.Nullable;

/** The request to open a record, as typed. */
public record AskForm(String reference, String familyName, DateParts born, String reason) {

    static final AskForm EMPTY = new AskForm("", "", DateParts.EMPTY, "");

    public AskForm(
            @Nullable String reference,
            @Nullable String familyName,
            @Nullable DateParts born,
            @Nullable String reason) {
        this.reference = Objects.requireNonNullElse(reference, "").strip();
        this.familyName = Objects.requireNonNullElse(familyName, "").strip();
        this.born = Objects.requireNonNullElse(born, DateParts.EMPTY);
        this.reason = Objects.requireNonNullElse(reason, "").strip();
    }

    FormErrors errors() {
        var byName = reference.isEmpty();
        return FormErrors.NONE
                .unless(
                        !byName || !familyName.isEmpty(),
                        "reference",
                        "Enter the reference, or the family name and date of birth")
                .unless(
                        !byName || familyName.isEmpty() || born.date().isPresent(),
                        "born",
                        "Enter the date of birth, for example 27 3 1980")
                .unless(
                        reason.length() >= BreakGlass.SHORTEST_REASON,
                        "reason",
                        "Say why in at least " + BreakGlass.SHORTEST_REASON + " characters")
                .unless(reason.length() <= 2000, "reason", "Say why in at most 2,000 characters");
    }

    Asked asked() {
        return reference.isEmpty()
                ? new Asked("", familyName, born.date())
                : new Asked(reference, "", Optional.empty());
    }
}
