/** The consent ledger: what each client agreed to and refused, and whether sharing is covered at this moment. */
@NullMarked
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {"database", "audit", "access", "client", "partnership", "page", "part"})
package org.alongside.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
