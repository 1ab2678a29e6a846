/** How the law counts: so many days, months or working days after a day, beginning with it, or before it. */
@NullMarked
@NamedInterface("count")
package org.alongside.timelimit.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
