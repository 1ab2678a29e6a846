/** What became of a referral, as far as the client agreed that its referrer hears of it. */
@NullMarked
package org.alongside.referral.feedback;

import org.jspecify.annotations.NullMarked;
