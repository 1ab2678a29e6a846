/** What an agency does before it decides: tries to reach the person, and asks whoever referred. */
@NullMarked
@NamedInterface("reach")
package org.alongside.referral.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
