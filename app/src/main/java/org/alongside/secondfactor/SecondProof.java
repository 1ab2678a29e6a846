package org.alongside.secondfactor;

import java.util.UUID;

/** Another proof beside the authenticator app that may stand for a second step, say passkeys. */
@FunctionalInterface
public interface SecondProof {

    /** Whether this person has one. */
    boolean ready(UUID person);
}
