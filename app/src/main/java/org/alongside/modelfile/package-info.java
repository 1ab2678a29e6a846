/** Service models and consent wordings as YAML files that a person can read, copy and change. */
@NullMarked
@ApplicationModule(
        displayName = "Model file",
        allowedDependencies = {"servicemodel", "yaml"})
package org.alongside.modelfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
