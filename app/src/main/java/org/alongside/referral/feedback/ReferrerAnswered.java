package org.alongside.referral.feedback;

import java.util.UUID;

/** The referrer answered an adviser's question; published in the same transaction. */
public record ReferrerAnswered(UUID referral, UUID question) {}
