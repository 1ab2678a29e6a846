/** What every page is made of: layout, components, form errors and the view resolver. */
@NullMarked
@ApplicationModule(
        displayName = "Page",
        allowedDependencies = {})
package org.alongside.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
