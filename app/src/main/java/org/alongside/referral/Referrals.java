package org.alongside.referral;

import java.util.Optional;
import java.util.UUID;

/**
 * Referrals as they were sent, as far as the viewer may see them: their own and their teams', and those their agency
 * has.
 */
public interface Referrals {

    /** Within the transaction at hand; the caller writes the trail. */
    Optional<Referral> find(UUID id);
}
