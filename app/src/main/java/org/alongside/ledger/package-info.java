/** What partners promised each other: agreements with review dates, funding streams with end dates, support in kind. */
@NullMarked
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"database", "audit", "access", "page", "servicemodel", "partnership", "part"})
package org.alongside.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
