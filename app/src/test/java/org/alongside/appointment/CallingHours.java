package org.alongside.appointment;

import org.alongside.throttle.HandClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A server whose clock the test turns; it begins on a Tuesday at nine. */
@TestConfiguration(proxyBeanMethods = false)
public class CallingHours {

    @Bean
    @Primary
    HandClock clockOfTheCalls() {
        return new HandClock();
    }
}
