/** A client's own link: see, cancel, move and book an appointment without an account. Neutral in every word. */
@NullMarked
@NamedInterface("link")
package org.alongside.appointment.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
