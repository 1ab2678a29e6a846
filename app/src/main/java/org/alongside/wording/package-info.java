/** The words that consents are asked in: to read, to change, and how they were before. */
@NullMarked
@ApplicationModule(
        displayName = "Consent wording",
        allowedDependencies = {"page", "partnership"})
package org.alongside.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
