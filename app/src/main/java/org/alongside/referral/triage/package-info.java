/**
 * What the receiving agency does with a referral: reads, accepts, declines, asks, passes on, tries to reach the person.
 */
@NullMarked
@NamedInterface("triage")
package org.alongside.referral.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
