/** How somebody proves who they are, in one step or two, and the door that opens then. */
@NullMarked
@ApplicationModule(
        displayName = "Sign-in",
        allowedDependencies = {"audit", "access", "page", "password", "throttle", "secondfactor", "part", "session"})
package org.alongside.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
