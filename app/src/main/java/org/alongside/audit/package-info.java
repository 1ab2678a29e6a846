/** Who read, wrote, searched, exported or overrode what; sealed blocks; verification. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"database", "job", "page", "part"})
package org.alongside.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
