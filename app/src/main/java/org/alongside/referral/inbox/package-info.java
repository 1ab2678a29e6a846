/** The pages of what an agency received: the queue and one referral. */
@NullMarked
@NamedInterface("inbox")
package org.alongside.referral.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
