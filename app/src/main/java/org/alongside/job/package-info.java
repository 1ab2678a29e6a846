/** Timed work: what runs by the clock, on one node at a time. */
@NullMarked
@ApplicationModule(
        displayName = "Job",
        allowedDependencies = {"database"})
package org.alongside.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
