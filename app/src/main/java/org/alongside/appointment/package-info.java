/**
 * Appointments: slots of published sessions, who has them, and what became of them; the queues of those who walk in and
 * of those to be called back.
 */
@NullMarked
@ApplicationModule(
        displayName = "Appointments",
        allowedDependencies = {
            "database",
            "audit",
            "access",
            "authority",
            "client",
            "consent",
            "partnership",
            "servicemodel",
            "directory",
            "rota",
            "referral",
            "referral :: feedback",
            "referral :: inbox",
            "referral :: reach",
            "referral :: route",
            "referral :: triage",
            "page",
            "part",
            "job",
            "message",
            "throttle"
        })
package org.alongside.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
