/** Secondary consultation: a professional asks an adviser about a situation without naming anybody. */
@NullMarked
@NamedInterface("consultation")
package org.alongside.referral.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
