/**
 * Opening one record of another agency in need: for four hours, with a reason, listed until a supervisor has reviewed
 * it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Break-glass",
        allowedDependencies = {"database", "audit", "access", "page", "part"})
package org.alongside.breakglass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
