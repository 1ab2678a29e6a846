/** The pages on which a person decides about one received referral, or records what was done about it. */
@NullMarked
@NamedInterface("decide")
package org.alongside.referral.decide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
