/** The pages on which a referrer follows what they and their teams referred. */
@NullMarked
@NamedInterface("sent")
package org.alongside.referral.sent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
