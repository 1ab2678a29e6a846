/** How somebody proves who they are, the session that follows, and the viewer of each of its requests. */
@NullMarked
@ApplicationModule(
        displayName = "Sign-in",
        allowedDependencies = {"database", "audit", "access", "page", "password", "throttle", "secondfactor"})
package org.alongside.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
