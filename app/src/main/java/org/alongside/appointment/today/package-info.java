/** An adviser's day: sessions in their order, who comes, what to prepare, and notes that survive a bad network. */
@NullMarked
@NamedInterface("today")
package org.alongside.appointment.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
