/** A person's own sessions as a calendar that other programs subscribe to by a secret link. */
@NullMarked
@NamedInterface("feed")
package org.alongside.rota.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
