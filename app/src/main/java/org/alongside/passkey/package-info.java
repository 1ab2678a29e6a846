/** Passkeys: signing in with a device's own lock instead of a password (WebAuthn). */
@NullMarked
@ApplicationModule(
        displayName = "Passkey",
        allowedDependencies = {"database", "audit", "access", "page", "secondfactor", "signin", "part"})
package org.alongside.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
