/** Who a client is: name, date of birth, NHS number, and the other names they have or had. */
@NullMarked
@NamedInterface("identity")
package org.alongside.client.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
