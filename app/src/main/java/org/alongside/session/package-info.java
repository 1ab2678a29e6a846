/** Where a session is kept, the device it is on, and the form that came after it had ended. */
@NullMarked
@ApplicationModule(
        displayName = "Session",
        allowedDependencies = {"audit", "throttle"})
package org.alongside.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
