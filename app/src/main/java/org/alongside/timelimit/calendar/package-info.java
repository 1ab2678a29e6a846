/** Which days count: bank holidays of the three nations, days on which courts are closed, school terms. */
@NullMarked
@NamedInterface("calendar")
package org.alongside.timelimit.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
