/** What places want and have: sessions, free rooms, cover of lines, ways between sites. */
@NullMarked
@NamedInterface("need")
package org.alongside.rota.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
