/** The register as its readers see it: the list, searching it, a record, a new client, barriers. */
@NullMarked
@NamedInterface("register")
package org.alongside.client.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
