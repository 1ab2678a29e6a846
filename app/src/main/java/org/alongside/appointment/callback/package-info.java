/** The call-back queue: whom to ring next, who is ringing them now, and what came of it. */
@NullMarked
@NamedInterface("callback")
package org.alongside.appointment.callback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
