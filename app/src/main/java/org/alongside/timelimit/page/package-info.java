/** Pages about time limits: the catalogue explained, dates to try without a case, what is signed and due for review. */
@NullMarked
@NamedInterface("page")
package org.alongside.timelimit.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
