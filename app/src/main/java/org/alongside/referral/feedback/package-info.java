/** What became of a referral, as far as the client agreed that its referrer hears of it. */
@NullMarked
@NamedInterface("feedback")
package org.alongside.referral.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
