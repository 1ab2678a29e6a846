/** RotaDrafts of a rota: planned in the background, explained, edited by hand, compared, published as a whole. */
@NullMarked
@NamedInterface("draft")
package org.alongside.rota.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
