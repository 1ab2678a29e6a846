/** The sites and teams of a partnership: one by one, or many at once from a list that is checked before it is taken in. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"database", "audit", "access", "page", "servicemodel", "partnership"})
package org.alongside.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
