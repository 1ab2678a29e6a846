/** Inviting people to work in an agency by a link that opens once, within seven days, and accepting it. */
@NullMarked
@ApplicationModule(
        displayName = "Invitation",
        allowedDependencies = {"database", "audit", "access", "authority", "page", "password", "signin", "part"})
package org.alongside.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
