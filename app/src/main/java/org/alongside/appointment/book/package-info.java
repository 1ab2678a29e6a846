/** Finding a free slot, keeping it while somebody types, and booking it. */
@NullMarked
@NamedInterface("book")
package org.alongside.appointment.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
