/**
 * What the receiving agency does with a referral: reads, accepts, declines, passes it on or gives it back.
 */
@NullMarked
@NamedInterface("triage")
package org.alongside.referral.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
