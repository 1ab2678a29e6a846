/** The sites and teams of a partnership. */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"audit", "access", "page", "part", "servicemodel", "partnership", "siteentry"})
package org.alongside.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
