/** Service models: how a partnership is designed, apart from any file or database. */
@NullMarked
@ApplicationModule(
        displayName = "Service model",
        allowedDependencies = {})
package org.alongside.servicemodel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
