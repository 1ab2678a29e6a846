/** Where sessions are held: sites, their rooms, telephone lines. */
@NullMarked
@NamedInterface("place")
package org.alongside.rota.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
