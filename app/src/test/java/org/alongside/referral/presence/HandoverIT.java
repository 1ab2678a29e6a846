package org.alongside.referral.presence;

import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.access.SampleAgencies;
import org.alongside.access.SamplePeople;
import org.alongside.browser.Browser;
import org.alongside.modelfile.Models;
import org.alongside.partnership.ChangePathway;
import org.alongside.referral.SampleReferrals;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An adviser says where she is; a nurse sees it, asks about a situation without naming anybody, and is answered. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class HandoverIT {

    private final int port;
    private final SamplePeople people;
    private final SampleReferrals referrals;
    private final ChangePathway changePathway;
    private final Supplier<UUID> ids;

    HandoverIT(
            @LocalServerPort int port,
            SamplePeople people,
            SampleReferrals referrals,
            ChangePathway changePathway,
            Supplier<UUID> ids) {
        this.port = port;
        this.people = people;
        this.referrals = referrals;
        this.changePathway = changePathway;
        this.ids = ids;
    }

    private SampleAgencies boroughWide() {
        var sample = people.fresh();
        var model = Models.shipped().stream()
                .filter(one -> one.key().equals("borough-wide"))
                .findFirst()
                .orElseThrow();
        CurrentViewer.as(
                sample.administrator(), () -> changePathway.change(sample.partnership(), 0, model.withoutSample()));
        people.as(
                sample.administrator(),
                "insert into directory.site (id, partnership_id, name, made_at)"
                        + " values (?, ?, 'Teasel Surgery', access.at())",
                ids.get(),
                sample.partnership());
        return sample;
    }

    @Test
    void a_nurse_meets_an_adviser_and_asks_one() {
        var sample = boroughWide();
        var grace = sample.trust().member(Role.REFERRER);
        var referral = referrals.sent(sample, SampleReferrals.DEBT);
        try (var amira = Browser.wide(port);
                var nurse = Browser.phone(port);
                var plain = Browser.withoutScript(port)) {
            signIn(amira, sample.advice().member(Role.ADVISER));
            amira.open("/in-the-building").accessible().fits().screenshot("presence-form-wide");
            amira.select("Where you are", "Teasel Surgery")
                    .type("Until", "23:59")
                    .type("Call me on", "01632 960118");
            amira.press("Show me to referrers").waitFor("Referrers see you").screenshot("presence-own-wide");
            signIn(nurse, grace);
            nurse.waitFor("Amira Haddad, Teasel Surgery").accessible().fits().screenshot("presence-today-phone");
            nurse.open("/referrals/" + referral).accessible().fits().screenshot("presence-referral-phone");
            nurse.open("/account/notices").accessible().fits().screenshot("notices-phone");
            nurse.open("/ask-an-adviser").accessible().fits().screenshot("ask-empty-phone");
            signIn(plain, grace);
            plain.open("/ask-an-adviser/new").select("About", "Housing");
            plain.type("The situation and your question", "Can a tenant in hospital be evicted? Call 07700 900123");
            plain.press("Send question")
                    .waitFor("This looks like a phone number")
                    .screenshot("ask-refused-wide");
            plain.type("The situation and your question", "Can a tenant who is in hospital for months be evicted?");
            plain.press("Send question").waitFor("Question sent.");
            amira.open("/ask-an-adviser").accessible().fits().screenshot("ask-waiting-wide");
            amira.press("Can a tenant who")
                    .waitFor("Your answer")
                    .accessible()
                    .fits()
                    .screenshot("ask-one-wide");
            amira.type("Your answer", "Not without a court order.\n\nAsk for the notice first.");
            amira.press("Send answer").waitFor("Answer sent.").accessible().screenshot("ask-answered-wide");
            amira.open("/ask-an-adviser?show=all&q=evicting")
                    .waitFor("hospital")
                    .accessible()
                    .fits();
            amira.screenshot("ask-found-wide");
            nurse.open("/ask-an-adviser").accessible().fits().screenshot("ask-list-phone");
        }
    }

    private void signIn(Browser browser, Viewer.Member who) {
        people.setPassword(new SamplePeople.Person(who.person(), "", ""));
        browser.signIn(who.person() + "@county.example", SamplePeople.PASSWORD);
    }
}
