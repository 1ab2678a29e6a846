/**
 * The embedded or external PostgreSQL, its roles and migrations, and the transaction manager that names the viewer to
 * it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"postgres"})
package org.alongside.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
