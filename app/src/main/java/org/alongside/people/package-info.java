/** Who works where, in which roles and teams, and who has left: the pages of those who administer it. */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"database", "audit", "access", "authority", "page", "part"})
package org.alongside.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
