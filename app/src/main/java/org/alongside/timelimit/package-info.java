/**
 * Time limits: statutory clocks as data, and the engine that answers with dates and their derivation. The engine, its
 * rules, counting and calendars know neither Spring nor a database; pages and sign-off are packages of their own.
 */
@NullMarked
@ApplicationModule(
        displayName = "Time limit",
        allowedDependencies = {"yaml", "database", "audit", "page", "part"})
package org.alongside.timelimit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
