/** Who is told by e-mail what happens to referrals, at once and once a week; never who a client is. */
@NullMarked
@NamedInterface("notice")
package org.alongside.referral.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
