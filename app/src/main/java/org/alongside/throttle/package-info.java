/** How often somebody may guess: budgets that slow guessing down and never lock anybody out. */
@NullMarked
@ApplicationModule(
        displayName = "Throttle",
        allowedDependencies = {"database"})
package org.alongside.throttle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
