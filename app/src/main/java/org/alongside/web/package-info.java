/** Start page for each role, sign-in pages, error pages: whatever puts the capabilities on one screen. */
@NullMarked
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "database",
            "audit",
            "access",
            "page",
            "partnership",
            "client",
            "signin",
            "password",
            "part"
        })
package org.alongside.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
