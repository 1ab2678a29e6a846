package org.alongside.referral.decide;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a referral is accepted for.
 *
 * @param id made with the form: of the client, if one is added
 * @param client an id of the register, {@value #NEW}, or {@value #ANOTHER}
 * @param reference of another client of the register
 */
public record AcceptForm(@Nullable UUID id, String client, String reference) {

    static final String NEW = "new";
    static final String ANOTHER = "another";

    public AcceptForm(@Nullable UUID id, @Nullable String client, @Nullable String reference) {
        this.id = id;
        this.client = Objects.requireNonNullElse(client, "");
        this.reference = Objects.requireNonNullElse(reference, "").strip();
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
