package org.alongside.appointment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom an appointment is for. */
public sealed interface Whom {

    /** Somebody who was referred, whether or not the agency has accepted them yet. */
    record Referred(UUID referral) implements Whom {}

    /** A client of the agency. */
    record Known(UUID client) implements Whom {}

    default @Nullable UUID referralOrNull() {
        return this instanceof Referred referred ? referred.referral() : null;
    }

    default @Nullable UUID clientOrNull() {
        return this instanceof Known known ? known.client() : null;
    }

    /** As an address names them. */
    default String query() {
        return switch (this) {
            case Referred referred -> "referral=" + referred.referral();
            case Known known -> "client=" + known.client();
        };
    }
}
