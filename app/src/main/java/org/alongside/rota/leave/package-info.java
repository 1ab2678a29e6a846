/** When advisers are away. */
@NullMarked
@NamedInterface("leave")
package org.alongside.rota.leave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
