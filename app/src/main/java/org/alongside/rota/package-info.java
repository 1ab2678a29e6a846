/** The rota: advisers' sessions at sites and on telephone lines, as they were published. */
@NullMarked
@ApplicationModule(
        displayName = "Rota",
        allowedDependencies = {
            "database",
            "audit",
            "access",
            "authority",
            "partnership",
            "servicemodel",
            "directory",
            "timelimit :: calendar",
            "page",
            "part",
            "job",
            "message"
        })
package org.alongside.rota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
