/** The command line: what was asked for, what is told at the start, and why a start is refused. */
@NullMarked
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"database"})
package org.alongside.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
