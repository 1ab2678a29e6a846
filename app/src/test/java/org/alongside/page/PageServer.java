package org.alongside.page;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * A server of nothing but the page module, under the strictest policy the pages must work with. It bears no annotation
 * that the whole server's tests would find it by.
 */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class
})
@Import({Pages.class, ComponentPages.class, PageServer.Attended.class})
class PageServer {

    @Bean
    Filter policy() {
        return (request, response, chain) -> {
            ((HttpServletResponse) response)
                    .setHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                                    + "connect-src 'self'; form-action 'self'; base-uri 'none'");
            ((HttpServletRequest) request)
                    .setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "secret"));
            chain.doFilter(request, response);
        };
    }

    /** A page that signs out after half an hour of nothing, and counts the signs of life. */
    @Controller
    @ConditionalOnBean(PageServer.class)
    static class Attended {

        final AtomicInteger signsOfLife = new AtomicInteger();
        final AtomicInteger visits = new AtomicInteger();

        @GetMapping("/attended")
        String attended(Model model) {
            visits.incrementAndGet();
            var person = new Chrome.Person("Amira Haddad", "Adviser, Northbank Law Centre");
            model.addAttribute("chrome", Chrome.of(person, new Menu(List.of()), Duration.ofMinutes(30), true));
            model.addAttribute("mistakes", FormErrors.NONE);
            return "page/components";
        }

        @PostMapping("/account/still-here")
        ResponseEntity<Void> stillHere(@RequestHeader("X-CSRF-TOKEN") String token) {
            if (token.equals("secret")) {
                signsOfLife.incrementAndGet();
            }
            return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
        }
    }
}
