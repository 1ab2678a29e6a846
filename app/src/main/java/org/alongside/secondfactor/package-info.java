/**
 * The second step of signing in: codes of an authenticator app, recovery codes, and of whom a second step is demanded.
 */
@NullMarked
@ApplicationModule(
        displayName = "Second step",
        allowedDependencies = {"database", "audit", "access", "authority", "page", "throttle"})
package org.alongside.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
