/** Service models as files a person can read, copy and change: how a partnership is designed, apart from any database. */
@NullMarked
@ApplicationModule(
        displayName = "Service model",
        allowedDependencies = {})
package org.alongside.servicemodel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
