/** The need screen: a few plain questions that find a legal need, in any language somebody has translated them into. */
@NullMarked
@NamedInterface("need")
package org.alongside.referral.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
