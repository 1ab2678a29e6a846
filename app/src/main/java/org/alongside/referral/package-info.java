/**
 * Referral: from the need somebody noticed to the feedback its referrer gets. Sending is here; route says where one
 * goes,
 * triage is what the receiving agency does, feedback what the referrer sees.
 */
@NullMarked
@ApplicationModule(
        displayName = "Referral",
        allowedDependencies = {
            "database",
            "audit",
            "access",
            "client",
            "client :: duplicate",
            "client :: register",
            "client :: relationship",
            "consent",
            "partnership",
            "servicemodel",
            "directory",
            "timelimit",
            "timelimit :: calendar",
            "timelimit :: rule",
            "authority",
            "page",
            "part",
            "message",
            "job",
            "throttle",
            "rota"
        })
package org.alongside.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
