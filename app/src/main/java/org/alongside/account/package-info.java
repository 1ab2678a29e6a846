/** Somebody's own account: name, password, second step, sessions; and links that set a forgotten password. */
@NullMarked
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {
            "database",
            "audit",
            "access",
            "page",
            "password",
            "throttle",
            "secondfactor",
            "signin",
            "part",
            "session"
        })
package org.alongside.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
