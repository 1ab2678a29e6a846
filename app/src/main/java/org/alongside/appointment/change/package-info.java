/** An appointment's page; moving and cancelling it; telling those whose session was cancelled. */
@NullMarked
@NamedInterface("change")
package org.alongside.appointment.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
