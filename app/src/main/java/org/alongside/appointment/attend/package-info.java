/** Whether people came, and what follows when they did not. */
@NullMarked
@NamedInterface("attend")
package org.alongside.appointment.attend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
