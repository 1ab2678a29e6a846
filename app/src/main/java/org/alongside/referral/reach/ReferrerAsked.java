package org.alongside.referral.reach;

import java.util.UUID;

/** An adviser asked the referrer something; published in the same transaction. */
public record ReferrerAsked(UUID referral, UUID question) {}
