/** Changing a pathway by a form of its settings. */
@NullMarked
@ApplicationModule(
        displayName = "Pathway",
        allowedDependencies = {"page", "partnership", "modelfile", "servicemodel", "design"})
package org.alongside.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
