package org.alongside.referral.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.browser.Browser;
import org.alongside.kernel.LawArea;
import org.alongside.password.Passwords;
import org.alongside.referral.Alarm;
import org.alongside.referral.Need;
import org.alongside.referral.SampleReferrals;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox at a desk, on a phone, by keyboard and without script. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class InboxIT {

    private static final String PASSWORD = "violet kettle harbour 9";

    private final int port;
    private final SamplePeople samples;
    private final SampleReferrals referrals;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private SampleAgencies sample;
    private UUID bailiff;

    InboxIT(
            @LocalServerPort int port,
            SamplePeople samples,
            SampleReferrals referrals,
            Passwords passwords,
            TransactionTemplate transaction) {
        this.port = port;
        this.samples = samples;
        this.referrals = referrals;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    @BeforeEach
    void three_wait() {
        sample = samples.fresh();
        bailiff = referrals.sent(sample, SampleReferrals.BAILIFF);
        referrals.sent(
                sample,
                new Need(
                        Set.of(LawArea.HOUSING, LawArea.WELFARE_BENEFITS),
                        Set.of(Alarm.LETTER),
                        LocalDate.of(2026, 11, 3),
                        "Letter from the council about the rent."));
        referrals.sent(sample, SampleReferrals.DEBT);
    }

    @Test
    void an_adviser_tries_asks_and_accepts_at_a_desk() {
        try (var desk = Browser.wide(port)) {
            signedIn(desk).open("/inbox");
            look(desk, "inbox-wide").open("/inbox?show=urgent&area=debt");
            look(desk, "inbox-filtered-wide").open("/inbox/" + bailiff);
            look(desk, "arrival-wide").press("Record a try");
            desk.press("Record");
            look(desk, "arrival-try-mistakes-wide")
                    .choose("Telephone")
                    .choose("No answer")
                    .press("Record");
            desk.press("Ask the referrer");
            look(desk, "arrival-ask-wide")
                    .type("Question", "Is there a letter?")
                    .press("Send question");
            for (var action : new String[] {"decline", "pass", "accept"}) {
                desk.open("/inbox/" + bailiff + "/" + action);
                look(desk, "arrival-" + action + "-wide");
            }
            desk.choose("Add Quỳnh O'Brien to the register").press("Accept");
            look(desk, "arrival-accepted-wide");
            assertThat(desk.text()).contains("Accepted by Amira Haddad", "Tried by telephone: no answer");
            desk.press("Open the client").open(desk.path() + "/consents");
            look(desk, "consents-wide").open(desk.path() + "/record/feedback");
            desk.press("Record");
            look(desk, "consent-mistakes-wide");
            desk.open("/");
            look(desk, "inbox-today-wide");
        }
    }

    @Test
    void on_a_phone_referrals_are_cards() {
        try (var phone = Browser.phone(port)) {
            signedIn(phone).open("/inbox");
            look(phone, "inbox-phone").open("/inbox/" + bailiff);
            look(phone, "arrival-phone");
            for (var action : new String[] {"decline", "pass", "accept", "attempt"}) {
                phone.open("/inbox/" + bailiff + "/" + action);
                look(phone, "arrival-" + action + "-phone");
            }
        }
    }

    @Test
    void without_script_a_referral_is_declined() {
        try (var desk = Browser.withoutScript(port)) {
            signedIn(desk).open("/inbox/" + bailiff).press("Decline");
            desk.choose("No capacity").type("Note (optional)", "Full until May").press("Decline");
            assertThat(desk.text()).contains("Declined by Amira Haddad", "no capacity");
        }
    }

    @Test
    void by_keyboard_the_next_page_of_the_list_is_reached_in_the_order_of_the_page() {
        try (var desk = Browser.wide(port)) {
            signedIn(desk).open("/inbox");
            var focused = desk.driver().switchTo();
            focused.activeElement().sendKeys(Keys.TAB);
            assertThat(focused.activeElement().getText()).isEqualTo("Skip to main content");
            focused.activeElement().sendKeys(Keys.ENTER);
            focused.activeElement().sendKeys(Keys.TAB);
            assertThat(focused.activeElement().getText()).startsWith("Filter");
            for (int i = 0; i < 6; i++) {
                focused.activeElement().sendKeys(Keys.TAB);
            }
            assertThat(focused.activeElement().getText()).isEqualTo("Quỳnh O'Brien");
            focused.activeElement().sendKeys(Keys.ENTER);
            desk.waitFor("Safe contact");
            assertThat(desk.path()).isEqualTo("/inbox/" + bailiff);
        }
    }

    private Browser signedIn(Browser browser) {
        var person = sample.member(Role.ADVISER).person();
        CurrentViewer.as(
                new Viewer.Task("set-password"),
                () -> transaction.executeWithoutResult(ignored -> passwords.keep(person, PASSWORD)));
        return browser.signIn(person + "@county.example", PASSWORD);
    }

    private static Browser look(Browser browser, String name) {
        return browser.screenshot(name).accessible().fits();
    }
}
