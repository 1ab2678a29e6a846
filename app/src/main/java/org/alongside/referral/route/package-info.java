/** Where a referral goes: what each agency takes, and when it answers. */
@NullMarked
package org.alongside.referral.route;

import org.jspecify.annotations.NullMarked;
