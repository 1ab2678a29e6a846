/** Many sites or teams at once: a list is read, checked line by line, corrected and taken in; nothing typed is lost. */
@NullMarked
@ApplicationModule(
        displayName = "Site list",
        allowedDependencies = {"database", "audit", "page", "servicemodel", "partnership", "directory", "siteentry"})
package org.alongside.sitelist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
