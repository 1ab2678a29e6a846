/** The page that refers a patient in under a minute, and the same page for those who take somebody in. */
@NullMarked
@NamedInterface("refer")
package org.alongside.referral.refer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
