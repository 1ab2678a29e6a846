package org.alongside.referral.decide;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.client.relationship.Kind;
import org.alongside.kernel.Choice;
import org.alongside.page.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Whom a referral is accepted for.
 *
 * @param id made with the form: of the client, if one is added
 * @param client an id of the register, {@value #NEW}, or {@value #ANOTHER}
 * @param reference of another client of the register
 * @param patient where somebody else is the patient: what they are to the client, or {@value #LEAVE}
 */
public record AcceptForm(@Nullable UUID id, String client, String reference, String patient) {

    static final String LEAVE = "leave";
    static final String NEW = "new";
    static final String ANOTHER = "another";

    public AcceptForm(
            @Nullable UUID id, @Nullable String client, @Nullable String reference, @Nullable String patient) {
        this.id = id;
        this.client = Objects.requireNonNullElse(client, "");
        this.reference = Objects.requireNonNullElse(reference, "").strip();
        this.patient = Objects.requireNonNullElse(patient, "");
    }

    /** What the patient is to the client; empty when the patient is not to be added. */
    Optional<Kind> patientIs() {
        return Choice.named(Kind.class, patient);
    }

    /** Whether it says what becomes of the patient. */
    boolean saysPatient() {
        return patient.equals(LEAVE) || patientIs().isPresent();
    }

    boolean adds() {
        return client.equals(NEW);
    }

    boolean another() {
        return client.equals(ANOTHER);
    }

    /** The client of the list, if one was chosen. */
    Optional<UUID> listed() {
        return Ids.read(client);
    }
}
