package org.alongside.openid;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.SamplePeople;
import org.alongside.browser.Browser;
import org.alongside.signin.FreePort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody signs in at a real Keycloak, is known here by their verified address, and signs out of both. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
class OpenIdConnectIT {

    private static final int PORT = FreePort.any();
    private static final int KEYCLOAK_PORT = FreePort.any();
    private static final String PASSWORD = "otter granite sunday";
    private static final String GRACE = java.util.UUID.randomUUID() + "@trust.example";
    private static final String STRANGER = java.util.UUID.randomUUID() + "@trust.example";
    private static final String UNVERIFIED = java.util.UUID.randomUUID() + "@trust.example";
    private static Keycloak keycloak;

    private final SamplePeople people;

    OpenIdConnectIT(SamplePeople people) {
        this.people = people;
    }

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        FreePort.serve(PORT, properties);
        properties.add("alongside.oidc.issuer", () -> "http://localhost:" + KEYCLOAK_PORT + "/realms/trust");
        properties.add("alongside.oidc.client-id", () -> "alongside");
        properties.add("alongside.oidc.client-secret", () -> "a secret of the test");
        properties.add("alongside.oidc.name", () -> "Elmfield Trust account");
    }

    @BeforeAll
    static void start() {
        keycloak = Keycloak.start(KEYCLOAK_PORT, realm());
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void an_invited_person_comes_in_by_their_verified_address_and_signs_out_of_both() {
        var grace = people.withEmail("Grace Okafor", GRACE);
        try (var browser = Browser.wide(PORT)) {
            atProvider(browser, GRACE).waitFor("Today");
            assertThat(browser.text()).contains("Grace Okafor");
            assertThat(browser.open("/account/provider").accessible().fits().text())
                    .contains("You can sign in with it");
            browser.screenshot("provider-wide").press("Sign out").waitFor("Sign in");
            assertThat(browser.path()).startsWith("/sign-in");

            browser.press("Elmfield Trust account");
            assertThat(browser.driver().getCurrentUrl()).contains(":" + KEYCLOAK_PORT);
            assertThat(browser.all("#username, #password"))
                    .as("signed out there too")
                    .isNotEmpty();
        }
        assertThat(grace.email()).isEqualTo(GRACE);
    }

    @Test
    void nobody_is_made_a_person_by_the_provider() {
        try (var browser = Browser.wide(PORT)) {
            atProvider(browser, STRANGER).waitFor("Nobody here is linked to that account");
        }
    }

    @Test
    void an_address_the_provider_does_not_vouch_for_links_nobody_but_the_account_page_does() {
        var jonas = people.withEmail("Jonas Reid", UNVERIFIED);
        people.setPassword(jonas);
        try (var browser = Browser.wide(PORT)) {
            atProvider(browser, UNVERIFIED).waitFor("Nobody here is linked to that account");
            browser.type("E-mail address", UNVERIFIED)
                    .type("Password", SamplePeople.PASSWORD)
                    .press("Sign in")
                    .waitFor("Today");
            browser.open("/account/provider").press("Link my account").waitFor("You can sign in with it");
        }
    }

    private static Browser atProvider(Browser browser, String email) {
        browser.open("/sign-in").press("Elmfield Trust account");
        browser.driver().findElement(By.id("username")).sendKeys(email);
        browser.driver().findElement(By.id("password")).sendKeys(PASSWORD);
        browser.driver().findElement(By.id("kc-login")).click();
        return browser;
    }

    private static String realm() {
        return """
                {"realm": "trust", "enabled": true, "sslRequired": "none",
                 "clients": [{"clientId": "alongside", "secret": "a secret of the test", "standardFlowEnabled": true,
                   "redirectUris": ["http://localhost:%1$d/*"], "publicClient": false,
                   "attributes": {"post.logout.redirect.uris": "http://localhost:%1$d/*"}}],
                 "users": [%2$s, %3$s, %4$s]}
                """.formatted(PORT, user(GRACE, true), user(STRANGER, true), user(UNVERIFIED, false));
    }

    private static String user(String email, boolean verified) {
        return """
                {"username": "%1$s", "email": "%1$s", "emailVerified": %2$s, "enabled": true,
                 "firstName": "Made", "lastName": "Up",
                 "credentials": [{"type": "password", "value": "%3$s", "temporary": false}]}
                """.formatted(email, verified, PASSWORD);
    }
}
