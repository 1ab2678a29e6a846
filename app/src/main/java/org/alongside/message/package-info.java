/** E-mails and texts out: kept until they are handed over, in neutral words where a service's name would tell. */
@NullMarked
@ApplicationModule(
        displayName = "Message",
        allowedDependencies = {
            "database",
            "audit",
            "access",
            "page",
            "part",
            "partnership",
            "servicemodel",
            "job",
            "client"
        })
package org.alongside.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
