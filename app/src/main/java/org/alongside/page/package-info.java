/** What every page stands in: the layout and what capabilities bring to it, form errors and the view resolver. */
@NullMarked
@ApplicationModule(
        displayName = "Page",
        allowedDependencies = {"part"})
package org.alongside.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
