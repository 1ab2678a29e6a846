package org.alongside.referral.reach;

import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Deed;

/** What an adviser asked the referrer, and the answer once there is one. */
public record Question(UUID id, UUID referral, String question, Deed asked, Optional<Deed> answered, String answer) {}
