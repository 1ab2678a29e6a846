/** The rota to look at and to change by hand: weeks, single sessions, who is in today. */
@NullMarked
@NamedInterface("week")
package org.alongside.rota.week;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
