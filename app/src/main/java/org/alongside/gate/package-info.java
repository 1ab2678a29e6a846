/** What each request passes: whether its page is open to it, and whose eyes it is answered for. */
@NullMarked
@ApplicationModule(
        displayName = "Gate",
        allowedDependencies = {"access", "database", "page", "part", "partnership", "session", "signin", "throttle"})
package org.alongside.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
