/** How a client is reached, and which ways are safe. */
@NullMarked
@NamedInterface("contact")
package org.alongside.client.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
