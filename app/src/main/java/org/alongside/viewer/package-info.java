/** Who is looking: the viewer of the work at hand and the roles a person may have. Every module may use it. */
@NullMarked
@ApplicationModule(
        displayName = "Viewer",
        allowedDependencies = {})
package org.alongside.viewer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
