/** The walk-in queue of a session day: who came, who is next, and how long it may take. */
@NullMarked
@NamedInterface("walkin")
package org.alongside.appointment.walkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
