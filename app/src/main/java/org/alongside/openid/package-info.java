/**
 * Signing in at a provider (OpenID Connect): Keycloak, Entra ID, NHS CIS2. It proves who somebody is, never what they
 * may do.
 */
@NullMarked
@ApplicationModule(
        displayName = "OpenID Connect",
        allowedDependencies = {"database", "audit", "access", "page", "signin", "part"})
package org.alongside.openid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
