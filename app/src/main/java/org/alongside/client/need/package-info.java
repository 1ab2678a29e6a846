/** What a client needs so that advice reaches them, and what must be known before anything is done. */
@NullMarked
@NamedInterface("need")
package org.alongside.client.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
