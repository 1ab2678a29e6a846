/** Who may be in the register twice. */
@NullMarked
@NamedInterface("duplicate")
package org.alongside.client.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
