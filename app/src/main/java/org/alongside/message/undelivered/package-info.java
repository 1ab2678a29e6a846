/** Messages that did not arrive, as work for the agency concerned. */
@NullMarked
@NamedInterface("undelivered")
package org.alongside.message.undelivered;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
