/** Unfinished referrals: apart from sent ones, seen by their makers alone, dropped after a month. */
@NullMarked
@NamedInterface("draft")
package org.alongside.referral.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
