package org.alongside.message;

import java.util.UUID;

/** Whom a message is for. */
public sealed interface To {

    /** Somebody who works here, by the e-mail address they have when it is sent. */
    record Staff(UUID personId) implements To {}

    /** A client's address or number; whether it is safe to use is asked when it is sent. */
    record ClientContact(UUID contactId) implements To {}

    /**
     * What somebody without an account typed: not sent to when the agency's register knows it as unsafe. It is
     * forgotten once the message was handed over.
     */
    record Typed(Channel channel, String address) implements To {
        @Override
        public String toString() {
            return "Typed[" + channel + "]";
        }
    }
}
