package org.alongside.appointment.walkin;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.alongside.page.FormErrors;
import org.jspecify.annotations.Nullable;

/** Somebody who came, as typed. */
public record WalkInForm(@Nullable UUID id, String firstName, String urgent, String reference) {

    public WalkInForm(
            @Nullable UUID id, @Nullable String firstName, @Nullable String urgent, @Nullable String reference) {
        this.id = id;
        this.firstName = Objects.requireNonNullElse(firstName, "").strip();
        this.urgent = Objects.requireNonNullElse(urgent, "");
        this.reference = Objects.requireNonNullElse(reference, "").strip().toUpperCase(Locale.ROOT);
    }

    public boolean isUrgent() {
        return urgent.equals("true");
    }

    FormErrors errors() {
        return FormErrors.NONE
                .unless(firstName.length() <= 60, "firstName", "Use 60 letters or fewer")
                .unless(
                        reference.isEmpty() || reference.matches("[A-Z0-9]{4}-[A-Z0-9]{4}"),
                        "reference",
                        "Enter the reference as it stands on the referral, such as K4TN-8Q2M");
    }

    AddWalkIn.Arrival arrival() {
        return new AddWalkIn.Arrival(firstName, isUrgent(), reference);
    }
}
