/** Where a referral goes: what each agency takes, and when it answers. */
@NullMarked
@NamedInterface("route")
package org.alongside.referral.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
