/** The pages of the consent ledger: what is in force for a client, recording, renewing and withdrawing. */
@NullMarked
@NamedInterface("decide")
package org.alongside.consent.decide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
