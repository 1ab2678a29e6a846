/** A site or team as somebody types it: one line of cells, checked against the others and against what is there. */
@NullMarked
@ApplicationModule(
        displayName = "Site entry",
        allowedDependencies = {"servicemodel"})
package org.alongside.siteentry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
