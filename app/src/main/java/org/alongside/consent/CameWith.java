package org.alongside.consent;

import java.util.List;
import java.util.UUID;

/** Knows the referrals that were accepted for a client, whose decisions count for the client too. */
public interface CameWith {

    /** A referral by the reference that people say. */
    record Reference(UUID referral, String reference, String path) {}

    /** Newest first; within the transaction at hand. */
    List<Reference> referralsOf(UUID client);
}
