/** What waits for an agency, in the order in which it is to be dealt with. */
@NullMarked
@NamedInterface("queue")
package org.alongside.referral.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
