package org.alongside.referral.sent;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SamplePeople;
import org.alongside.browser.Browser;
import org.alongside.consent.Part;
import org.alongside.referral.SampleReferrals;
import org.alongside.referral.feedback.Band;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.referral.reach.AskReferrer;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A nurse reads what became of her referrals, answers a question and takes one back, with and without script. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class SentIT {

    private final int port;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final AskReferrer askReferrer;
    private final TellReferrer tellReferrer;
    private final TransactionTemplate transaction;
    private final Supplier<UUID> ids;

    SentIT(
            @LocalServerPort int port,
            SamplePeople people,
            SampleReferrals referrals,
            AskReferrer askReferrer,
            TellReferrer tellReferrer,
            TransactionTemplate transaction,
            Supplier<UUID> ids) {
        this.port = port;
        this.people = people;
        this.referrals = referrals;
        this.askReferrer = askReferrer;
        this.tellReferrer = tellReferrer;
        this.transaction = transaction;
        this.ids = ids;
    }

    @Test
    void a_nurse_follows_her_referrals() {
        var sample = people.fresh();
        var grace = sample.trust().member(Role.REFERRER);
        var amira = sample.advice().member(Role.ADVISER);
        var asked = referrals.sent(sample, SampleReferrals.DEBT);
        referrals.sent(sample, SampleReferrals.BAILIFF, Set.of());
        var ended = referrals.sent(sample, SampleReferrals.DEBT, Set.of(Part.values()));
        as(
                amira,
                () -> askReferrer.ask(ids.get(), asked, "Is there a letter from the council, and what date is on it?"));
        as(amira, () -> {
            tellReferrer.accepted(ended);
            tellReferrer.outcome(ended, Band.BETTER_OFF);
        });
        try (var desk = Browser.wide(port);
                var phone = Browser.phone(port);
                var plain = Browser.withoutScript(port)) {
            signIn(desk, grace);
            desk.screenshot("sent-today-wide").press("Referrals").waitFor("Better off");
            desk.accessible().fits().screenshot("sent-list-wide");
            desk.open("/referrals/" + ended).accessible().fits().screenshot("sent-ended-wide");
            signIn(phone, grace);
            phone.open("/referrals").accessible().fits().screenshot("sent-list-phone");
            phone.open("/referrals/" + asked).accessible().fits().screenshot("sent-one-phone");
            signIn(plain, grace);
            plain.open("/referrals/" + asked)
                    .type("Your answer", "Yes, dated 3 November")
                    .press("Send answer");
            plain.waitFor("Answer sent.");
            desk.open("/referrals/" + asked).screenshot("sent-one-wide").press("Withdraw");
            desk.waitFor("Keep it").accessible().fits().screenshot("sent-withdraw-wide");
            desk.choose("Sent in error").press("Withdraw").waitFor("Referral withdrawn.");
            desk.accessible().screenshot("sent-withdrawn-wide");
        }
    }

    private void as(Viewer who, Runnable work) {
        CurrentViewer.as(who, () -> transaction.executeWithoutResult(ignored -> work.run()));
    }

    private void signIn(Browser browser, Viewer.Member who) {
        people.setPassword(new SamplePeople.Person(who.person(), "", ""));
        browser.signIn(who.person() + "@county.example", SamplePeople.PASSWORD);
    }
}
