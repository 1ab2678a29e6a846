/** Passwords: kept as Argon2 hashes, and judged. Who may set whose is decided elsewhere. */
@NullMarked
@ApplicationModule(
        displayName = "Password",
        allowedDependencies = {"database"})
package org.alongside.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
