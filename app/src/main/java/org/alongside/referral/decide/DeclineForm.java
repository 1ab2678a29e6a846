package org.alongside.referral.decide;

import java.util.Objects;
import java.util.Optional;
import org.alongside.kernel.Choice;
import org.alongside.page.FormErrors;
import org.alongside.page.Ids;
import org.alongside.referral.triage.DeclineReason;
import org.alongside.referral.triage.DeclineReferral;
import org.alongside.referral.triage.Destination;
import org.jspecify.annotations.Nullable;

/**
 * A decision to decline, as typed.
 *
 * @param to the id of an agency, {@value #OUTSIDE}, or nothing
 * @param outside the name of a place outside
 */
public record DeclineForm(String reason, String note, String to, String outside) {

    static final String OUTSIDE = "outside";

    public DeclineForm(@Nullable String reason, @Nullable String note, @Nullable String to, @Nullable String outside) {
        this.reason = Objects.requireNonNullElse(reason, "");
        this.note = Objects.requireNonNullElse(note, "").strip();
        this.to = Objects.requireNonNullElse(to, "");
        this.outside = Objects.requireNonNullElse(outside, "").strip();
    }

    Optional<DeclineReason> because() {
        return Choice.named(DeclineReason.class, reason);
    }

    Optional<Destination> destination() {
        if (to.equals(OUTSIDE)) {
            return outside.isEmpty() ? Optional.empty() : Optional.of(new Destination.Outside(outside));
        }
        return Ids.read(to).map(Destination.ToAgency::new);
    }

    FormErrors errors() {
        return FormErrors.NONE
                .unless(because().isPresent(), "reason", "Choose why")
                .unless(note.length() <= 1000, "note", "Use 1,000 letters or fewer")
                .unless(!to.equals(OUTSIDE) || !outside.isEmpty(), "outside", "Enter where the person is sent")
                .unless(outside.length() <= 200, "outside", "Use 200 letters or fewer");
    }

    DeclineReferral.Decline decline() {
        return new DeclineReferral.Decline(because().orElseThrow(), note, destination());
    }
}
