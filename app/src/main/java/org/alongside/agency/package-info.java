/** The agencies of a partnership and their teams: adding, renaming and ending them. */
@NullMarked
@ApplicationModule(
        displayName = "Agency",
        allowedDependencies = {"database", "audit", "access", "authority", "page", "part"})
package org.alongside.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
