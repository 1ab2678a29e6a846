/**
 * Who may manage whom: asked by everything that changes people, agencies, teams and roles, before PostgreSQL asks
 * again.
 */
@NullMarked
@ApplicationModule(
        displayName = "Authority",
        allowedDependencies = {"page", "part"})
package org.alongside.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
