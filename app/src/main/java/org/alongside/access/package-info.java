/** People who sign in, the partnerships, agencies and teams they belong to, and their roles there. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"database", "audit", "authority"})
package org.alongside.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
