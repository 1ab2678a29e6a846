/** People who sign in, the agencies they belong to, roles, walls and break-glass. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"database", "audit", "page", "password", "command"})
package org.alongside.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
