/** How each partnership is designed: its pathway in versions, its consent wording, when it began and ended. */
@NullMarked
@ApplicationModule(
        displayName = "Partnership",
        allowedDependencies = {"database", "audit", "access", "page", "servicemodel", "modelfile", "part"})
package org.alongside.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
