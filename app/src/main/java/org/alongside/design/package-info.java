/** Designs to look at: one at a glance, several side by side, and a pathway's versions as files. */
@NullMarked
@ApplicationModule(
        displayName = "Design",
        allowedDependencies = {"access", "page", "servicemodel", "partnership", "modelfile", "part", "yaml"})
package org.alongside.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
