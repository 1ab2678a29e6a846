package org.alongside.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.SamplePeople;
import org.alongside.browser.Browser;
import org.alongside.signin.FreePort;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Somebody adds a passkey, signs in with it, and removes it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
class PasskeyIT {

    private static final int PORT = FreePort.any();

    private final SamplePeople people;

    PasskeyIT(SamplePeople people) {
        this.people = people;
    }

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        FreePort.serve(PORT, properties);
    }

    @Test
    void a_passkey_opens_without_a_password_until_it_is_removed() {
        var jonas = people.withPassword("Jonas Reid");
        try (var browser = Browser.wide(PORT)) {
            browser.driver()
                    .addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                            .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                            .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                            .setHasResidentKey(true)
                            .setHasUserVerification(true)
                            .setIsUserVerified(true));
            browser.signIn(jonas.email(), SamplePeople.PASSWORD);
            browser.open("/account/passkeys").accessible().fits().screenshot("passkeys-none-wide");
            browser.type("Name for it", "Work laptop").press("Add a passkey").waitFor("Work laptop");
            browser.accessible().fits().screenshot("passkeys-wide");
            browser.press("Sign out").waitFor("You have signed out");

            browser.press("Use a passkey")
                    .waitFor("Sign in with a passkey")
                    .accessible()
                    .fits();
            browser.screenshot("passkey-sign-in-wide").press("Use my passkey").waitFor("Today");
            assertThat(browser.text()).contains("Jonas Reid");

            browser.open("/account/passkeys").press("Remove").waitFor("You have no passkey yet");
            browser.press("Sign out").waitFor("You have signed out");
            browser.press("Use a passkey").press("Use my passkey").waitFor("That passkey is not known here");
        }
    }
}
