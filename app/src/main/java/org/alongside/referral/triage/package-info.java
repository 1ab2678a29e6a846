/** What the receiving agency does with a referral: reads, accepts, declines, asks, passes on, tries to reach the person. */
@NullMarked
package org.alongside.referral.triage;

import org.jspecify.annotations.NullMarked;
