/** Protected characteristics: asked, locked away, and read again only as counts in which nobody can be found. */
@NullMarked
@NamedInterface("characteristics")
package org.alongside.client.characteristics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
