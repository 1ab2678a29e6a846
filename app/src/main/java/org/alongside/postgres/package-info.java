/** The PostgreSQL that comes with Alongside: unpacked, made, started, recovered and stopped in a folder. */
@NullMarked
@ApplicationModule(
        displayName = "Own PostgreSQL",
        allowedDependencies = {})
package org.alongside.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
