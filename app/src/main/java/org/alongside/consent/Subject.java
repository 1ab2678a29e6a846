package org.alongside.consent;

import java.util.UUID;

/** What a decision is about: one referral, or everything of one client. */
public sealed interface Subject {

    /** Covers this referral only. */
    record OfReferral(UUID referral) implements Subject {}

    /** Covers every referral and record of the client. */
    record OfClient(UUID client) implements Subject {}
}
