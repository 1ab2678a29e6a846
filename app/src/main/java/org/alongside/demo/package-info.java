/** Fills the demonstration with made-up people, clients and a year of referrals; nothing here runs anywhere else. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "access",
            "appointment",
            "appointment::attend",
            "appointment::book",
            "appointment::callback",
            "database",
            "directory",
            "page",
            "timelimit :: calendar",
            "consent",
            "partnership",
            "referral",
            "referral::consultation",
            "referral::feedback",
            "referral::inbox",
            "referral::notice",
            "referral::route",
            "referral::queue",
            "referral::reach",
            "referral::triage",
            "servicemodel",
            "password",
            "client",
            "client::characteristics",
            "client::need",
            "client::register",
            "client::relationship",
            "breakglass",
            "part",
            "command",
            "barrier",
            "people",
            "modelfile",
            "rota",
            "rota::adviser",
            "rota::need",
            "rota::pattern",
            "rota::place",
            "rota::week"
        })
package org.alongside.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
