/** The pages on which somebody chooses a time and books it, and what a referral's pages say of appointments. */
@NullMarked
@NamedInterface("choose")
package org.alongside.appointment.choose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
