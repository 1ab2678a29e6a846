package org.alongside;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void every_capability_calls_only_those_it_may() {
        ApplicationModules.of(Alongside.class).verify();
    }
}
