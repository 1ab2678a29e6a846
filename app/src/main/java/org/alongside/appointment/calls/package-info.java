/** The pages of the call-back queue. */
@NullMarked
@NamedInterface("calls")
package org.alongside.appointment.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
