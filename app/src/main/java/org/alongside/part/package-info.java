/** What the components of a page are given: the values that the templates below part/ print. */
@NullMarked
@ApplicationModule(
        displayName = "Part",
        allowedDependencies = {})
package org.alongside.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
