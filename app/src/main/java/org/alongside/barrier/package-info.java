/** Information barriers: who is kept from a record, set and ended by a supervisor of the agency that holds it. */
@NullMarked
@ApplicationModule(
        displayName = "Barrier",
        allowedDependencies = {"audit", "page"})
package org.alongside.barrier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
