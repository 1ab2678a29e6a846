/** Passwords: kept as Argon2 hashes, judged, changed, and set by a link when forgotten. */
@NullMarked
@ApplicationModule(
        displayName = "Password",
        allowedDependencies = {"database", "audit", "access", "page"})
package org.alongside.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
