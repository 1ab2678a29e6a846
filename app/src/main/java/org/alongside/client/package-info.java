/** The shared register of clients: each record is held by one agency and stands behind its walls. */
@NullMarked
@ApplicationModule(
        displayName = "Client",
        allowedDependencies = {"database", "audit", "access", "breakglass", "page", "barrier", "part"})
package org.alongside.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
