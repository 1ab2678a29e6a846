/** A copy of a data folder, taken while its server runs or not, that is a data folder again. */
@NullMarked
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"database"})
package org.alongside.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
