package org.alongside.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Arrays;
import org.alongside.access.SamplePeople;
import org.alongside.browser.Browser;
import org.alongside.viewer.Role;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A supervisor sets up her authenticator app and signs in with it, and with a recovery code. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SecondStepIT {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final int port;
    private final SamplePeople people;
    private final Clock clock;

    SecondStepIT(@LocalServerPort int port, SamplePeople people, Clock clock) {
        this.port = port;
        this.people = people;
        this.clock = clock;
    }

    @Test
    void she_scans_types_and_signs_in_again() {
        var mina = people.withPassword("Mina Kaur");
        people.works(mina, Role.SUPERVISOR, people.agency("Northbank Law Centre"));
        try (var browser = Browser.wide(port)) {
            password(browser, mina)
                    .waitFor("Your role needs a second step")
                    .accessible()
                    .fits()
                    .screenshot("authenticator-wide");
            var secret = bytes(browser.driver().findElement(By.id("key")).getText());
            browser.type("Code from the app", "000000").press("Add").waitFor("That code does not fit");
            var used = code(secret, 0);
            browser.type("Code from the app", used).press("Add").waitFor("shown only now");
            browser.accessible().fits().screenshot("recovery-codes-new-wide");
            var recoveryCode = browser.all("main code").getFirst().getText();
            browser.open("/").waitFor("Today").press("Sign out");

            password(browser, mina).waitFor("Second step").accessible().fits().screenshot("second-step-wide");
            browser.type("Code from your authenticator app", used)
                    .press("Continue")
                    .waitFor("wrong or has been used");
            browser.type("Code from your authenticator app", code(secret, 1))
                    .press("Continue")
                    .waitFor("Today")
                    .press("Sign out");

            password(browser, mina)
                    .waitFor("Second step")
                    .type("Code from your authenticator app", recoveryCode)
                    .press("Continue")
                    .waitFor("Today");
            assertThat(browser.open("/account/recovery-codes").text()).contains("9 of 10 left");
        }
    }

    private static Browser password(Browser browser, SamplePeople.Person person) {
        return browser.open("/sign-in")
                .type("E-mail address", person.email())
                .type("Password", SamplePeople.PASSWORD)
                .press("Sign in");
    }

    private String code(byte[] secret, int later) {
        return TimeCode.at(secret, clock.instant().getEpochSecond() / 30 + later);
    }

    private static byte[] bytes(String letters) {
        var plain = letters.replace(" ", "");
        var bytes = new byte[plain.length() * 5 / 8];
        long held = 0;
        int bits = 0;
        int next = 0;
        for (char letter : plain.toCharArray()) {
            held = held << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= 8 && next < bytes.length) {
                bits -= 8;
                bytes[next++] = (byte) (held >> bits);
                held &= (1L << bits) - 1;
            }
        }
        return Arrays.copyOf(bytes, next);
    }
}
