package org.alongside.referral;

import java.util.UUID;

/** A referral was sent and lies with this agency; published in the same transaction. */
public record ReferralSent(UUID referral, UUID partnership, UUID agency) {}
