package org.alongside.appointment.walkin;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.part.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Leads to the walk-in queue where a partnership sees people without an appointment. */
@Configuration(proxyBeanMethods = false)
class WalkInEntries {

    @Bean
    @Order(12)
    Navigation walkInNavigation(WalkIns walkIns) {
        return viewer -> walkIns.concern(viewer) ? List.of(new Link("Walk-in", WalkIns.PATH)) : List.of();
    }
}
