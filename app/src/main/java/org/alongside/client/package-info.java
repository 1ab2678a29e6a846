/** The shared register of clients: the first record behind the walls. */
@NullMarked
@ApplicationModule(
        displayName = "Client",
        allowedDependencies = {"database", "audit", "access", "page"})
package org.alongside.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
