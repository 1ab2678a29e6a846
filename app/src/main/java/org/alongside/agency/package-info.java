/** The agencies of a partnership and their teams: adding, renaming and ending them. */
@NullMarked
@ApplicationModule(
        displayName = "Agency",
        allowedDependencies = {"audit", "access", "authority", "page", "part", "secondfactor", "servicemodel"})
package org.alongside.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
