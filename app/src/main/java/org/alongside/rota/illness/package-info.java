/** When somebody is ill: the smallest change of the rota, and who must be told. */
@NullMarked
@NamedInterface("illness")
package org.alongside.rota.illness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
