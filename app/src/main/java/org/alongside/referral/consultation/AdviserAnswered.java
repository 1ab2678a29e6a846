package org.alongside.referral.consultation;

import java.util.UUID;

/** This person's consultation was answered; published in the same transaction. */
public record AdviserAnswered(UUID consultation, String reference, UUID asker) {}
