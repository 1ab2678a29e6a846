/** Doors without an account: a team's link, and the one by which people refer themselves. Nothing is read back. */
@NullMarked
@NamedInterface("door")
package org.alongside.referral.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
