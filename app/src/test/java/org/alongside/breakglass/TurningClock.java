package org.alongside.breakglass;

import org.alongside.throttle.HandClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A server whose clock the test turns. */
@TestConfiguration(proxyBeanMethods = false)
class TurningClock {

    @Bean
    @Primary
    HandClock clockOfTheTest() {
        return new HandClock();
    }
}
