/** Working days and, later, statutory clocks: pure, without Spring and without a database. */
@NullMarked
@ApplicationModule(
        displayName = "Time limit",
        allowedDependencies = {})
package org.alongside.timelimit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
