/** Who can hold sessions: advisers, what they may do, and when they work. */
@NullMarked
@NamedInterface("adviser")
package org.alongside.rota.adviser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
