/** The partnership as it is set up: service model, sites and teams, agreements, funding streams. */
@NullMarked
@ApplicationModule(
        displayName = "Partnership",
        allowedDependencies = {"database", "audit", "access", "page"})
package org.alongside.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
