/** How a client is reached, and which ways are safe. */
@NullMarked
package org.alongside.client.contact;

import org.jspecify.annotations.NullMarked;
