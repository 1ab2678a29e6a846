/** YAML files that people write: read as a tree that knows its lines, so that each mistake is named where it stands. */
@NullMarked
@ApplicationModule(
        displayName = "YAML",
        allowedDependencies = {})
package org.alongside.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
