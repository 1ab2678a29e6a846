/** Setting up a partnership step by step, and the nine of the demo. */
@NullMarked
@ApplicationModule(
        displayName = "Setup",
        allowedDependencies = {
            "database",
            "access",
            "page",
            "servicemodel",
            "partnership",
            "directory",
            "ledger",
            "modelfile",
            "part",
            "siteentry"
        })
package org.alongside.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
