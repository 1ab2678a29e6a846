package org.alongside.referral.triage;

import java.util.UUID;

/** An agency declined a referral because it could not reach the person; published in the same transaction. */
public record CouldNotReach(UUID referral, UUID leg) {}
