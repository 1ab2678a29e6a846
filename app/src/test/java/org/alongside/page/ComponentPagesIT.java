package org.alongside.page;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.alongside.browser.Browser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The living component page in a real browser, served by nothing but the page module. */
@SpringBootTest(
        classes = {Pages.class, ComponentPages.class, ComponentPagesIT.Strict.class},
        properties = "alongside.demo=true",
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class
})
class ComponentPagesIT {

    private final int port;

    ComponentPagesIT(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/components", "/components/plain"})
    void is_accessible_wide_and_on_a_phone(String path) {
        var name = path.substring(1).replace('/', '-');
        try (var wide = Browser.wide(port);
                var phone = Browser.phone(port)) {
            wide.open(path).screenshot(name + "-wide").accessible().fits();
            phone.open(path).screenshot(name + "-phone").accessible().fits();
        }
    }

    /** The strictest policy the pages must work under. */
    @TestConfiguration
    static class Strict {

        @Bean
        Filter contentSecurityPolicy() {
            return (request, response, chain) -> {
                ((HttpServletResponse) response)
                        .setHeader(
                                "Content-Security-Policy",
                                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                                        + "connect-src 'self'; form-action 'self'; base-uri 'none'");
                chain.doFilter(request, response);
            };
        }
    }
}
