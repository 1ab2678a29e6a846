/** Warm handover: which adviser is in the building now, to be called or walked to. */
@NullMarked
@NamedInterface("presence")
package org.alongside.referral.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
