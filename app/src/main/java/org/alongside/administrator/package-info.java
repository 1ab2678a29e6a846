/** Who administers the system: appointed and ended by one another, never all of them. */
@NullMarked
@ApplicationModule(
        displayName = "Administrator",
        allowedDependencies = {"database", "audit", "authority", "page", "part", "command", "password"})
package org.alongside.administrator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
