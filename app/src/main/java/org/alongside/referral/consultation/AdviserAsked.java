package org.alongside.referral.consultation;

import java.util.UUID;

/** A professional asked this agency; published in the same transaction. */
public record AdviserAsked(UUID consultation, String reference, UUID agency) {}
