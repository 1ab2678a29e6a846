package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.browser.Browser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The living component page in a real browser. */
@SpringBootTest(
        classes = PageServer.class,
        properties = "alongside.demo=true",
        webEnvironment = WebEnvironment.RANDOM_PORT)
class ComponentPagesIT {

    private final int port;

    ComponentPagesIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void every_component_is_accessible_at_a_desk() {
        try (var desk = Browser.wide(port)) {
            desk.open("/components").screenshot("components-wide").accessible().fits();
            desk.open("/components/plain").screenshot("plain-wide").accessible().fits();
        }
    }

    @Test
    void every_component_is_accessible_on_a_phone() {
        try (var phone = Browser.phone(port)) {
            phone.open("/components")
                    .screenshot("components-phone")
                    .accessible()
                    .fits();
            phone.press("Menu").screenshot("menu-phone").accessible().fits();
            phone.open("/components/plain")
                    .screenshot("plain-phone")
                    .accessible()
                    .fits();
        }
    }

    @Test
    void every_component_fits_the_narrowest_screen() {
        try (var narrow = Browser.narrow(port)) {
            narrow.open("/components").screenshot("components-narrow").fits();
            narrow.press("Menu").fits();
        }
    }

    @Test
    void without_script_nothing_is_offered_that_needs_it() {
        try (var desk = Browser.withoutScript(port)) {
            desk.open("/components").screenshot("components-without-script").fits();
            assertThat(desk.all("[data-password] button, [data-copy], [aria-sort] button"))
                    .noneMatch(WebElement::isDisplayed);
        }
    }
}
