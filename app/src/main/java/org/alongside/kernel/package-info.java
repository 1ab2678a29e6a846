/** Values the whole system shares: each validates itself and knows nothing of Spring or the database. */
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package org.alongside.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
