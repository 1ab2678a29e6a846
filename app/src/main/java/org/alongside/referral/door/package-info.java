/** Doors without an account: a team's link and the link by which people refer themselves. Nothing can be read back there. */
@NullMarked
@NamedInterface("door")
package org.alongside.referral.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
