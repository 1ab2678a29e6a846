package org.alongside.referral.consultation;

import java.util.List;
import org.alongside.page.Navigation;
import org.alongside.page.Today;
import org.alongside.part.Link;
import org.alongside.referral.Refers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Leads to it where the pathway offers it, and tells advisers what waits. */
@Configuration(proxyBeanMethods = false)
class ConsultationEntries {

    @Bean
    @Order(16)
    Navigation consultationNavigation(Offered offered) {
        return viewer -> offered.to(viewer) ? List.of(new Link("Ask an adviser", Consultations.PATH)) : List.of();
    }

    @Bean
    @Order(22)
    Today consultationToday(Offered offered, Consultations consultations) {
        return viewer -> Refers.advises(viewer) && offered.to(viewer) ? items(consultations.waiting()) : List.of();
    }

    private static List<Today.Item> items(int count) {
        var what = count == 1 ? "question from a professional" : "questions from professionals";
        return count == 0 ? List.of() : List.of(new Today.Item(count, what, new Link("Answer", Consultations.PATH)));
    }
}
