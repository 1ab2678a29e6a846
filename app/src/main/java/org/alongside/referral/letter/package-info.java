/** Photos of letters that come with referrals, freed of what the camera wrote into them. */
@NullMarked
@NamedInterface("letter")
package org.alongside.referral.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
