/** The agency's appointments by day, one of them, and those who must be told of a change. */
@NullMarked
@NamedInterface("day")
package org.alongside.appointment.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
