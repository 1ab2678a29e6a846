/** Fills the demonstration with made-up people, clients and events; nothing here runs anywhere else. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "access",
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
            "modelfile"
        })
package org.alongside.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
