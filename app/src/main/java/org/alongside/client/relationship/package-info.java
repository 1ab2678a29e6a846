/** Who is what to a client, read from either side. */
@NullMarked
@NamedInterface("relationship")
package org.alongside.client.relationship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
