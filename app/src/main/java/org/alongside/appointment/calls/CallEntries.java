package org.alongside.appointment.calls;

import java.util.ArrayList;
import java.util.List;
import org.alongside.appointment.callback.CallQueue;
import org.alongside.appointment.callback.Calls;
import org.alongside.page.Navigation;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Leads to the calls where a partnership calls people back, and tells advisers how many wait. */
@Configuration(proxyBeanMethods = false)
class CallEntries {

    @Bean
    @Order(11)
    Navigation callNavigation(Calls calls) {
        return viewer -> calls.madeBy(viewer) ? List.of(new Link("Calls", Calls.PATH)) : List.of();
    }

    @Bean
    @Order(11)
    Today callsToday(Calls calls, CallQueue queue) {
        return viewer -> calls.madeBy(viewer) ? items(queue.count(false), queue.count(true)) : List.of();
    }

    private static List<Today.Item> items(int waiting, int tried) {
        var items = new ArrayList<Today.Item>();
        if (waiting > 0) {
            var what = waiting == 1 ? "person to call" : "people to call";
            items.add(new Today.Item(waiting, what, new Link("Go to calls", Calls.PATH)));
        }
        if (tried > 0) {
            var what = tried == 1 ? "person who could not be reached" : "people who could not be reached";
            items.add(new Today.Item(tried, what, new Link("Decide", Calls.PATH + "/tried")));
        }
        return items;
    }
}
