package org.alongside.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.SamplePeople;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.audit.seal.SealEvents;
import org.alongside.browser.Browser;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.alongside.viewer.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** A supervisor looks through her agency's trail in a real browser. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo=true", "alongside.address=http://localhost:0"})
class TrailPagesIT {

    private final int port;
    private final SamplePeople people;
    private final Trail trail;
    private final SealEvents sealer;
    private final TransactionTemplate transaction;

    TrailPagesIT(
            @LocalServerPort int port,
            SamplePeople people,
            Trail trail,
            SealEvents sealer,
            TransactionTemplate transaction) {
        this.port = port;
        this.people = people;
        this.trail = trail;
        this.sealer = sealer;
        this.transaction = transaction;
    }

    @Test
    void a_supervisor_finds_one_persons_events_at_a_desk_and_on_a_phone() {
        var siobhan = aSupervisorWithATrail();
        try (var desk = Browser.wide(port);
                var phone = Browser.phone(port)) {
            signIn(desk, siobhan);
            desk.open("/audit").screenshot("audit-wide").accessible().fits();
            desk.select("Person", "Amira Haddad")
                    .press("Apply")
                    .waitUntil(() -> desk.path().contains("person="));
            assertThat(desk.path()).doesNotContain("Amira");
            assertThat(desk.all("tbody tr")).hasSize(50);
            desk.screenshot("audit-filtered-wide").accessible().fits();
            desk.press("Next").waitUntil(() -> desk.all("tbody tr").size() == 14);

            signIn(phone, siobhan);
            phone.open("/audit?act=DENIED")
                    .screenshot("audit-phone")
                    .accessible()
                    .fits();
            phone.open("/audit?from=tomorrow")
                    .screenshot("audit-mistake-phone")
                    .accessible()
                    .fits();
        }
    }

    private static void signIn(Browser browser, SamplePeople.Person person) {
        browser.signIn(person.email(), SamplePeople.PASSWORD);
    }

    private SamplePeople.Person aSupervisorWithATrail() {
        var agency = people.agency("Northbank Law Centre");
        var siobhan = people.withPassword("Siobhán O'Brien");
        people.works(siobhan, Role.SUPERVISOR, agency);
        var amira = people.called("Amira Haddad");
        people.works(amira, Role.ADVISER, agency);
        var adviser = new Viewer.Member(
                amira.id(), agency.id(), agency.partnership(), Set.of(Role.ADVISER), Set.of(agency.partnership()));
        as(adviser, () -> read(61));
        CurrentViewer.as(new Viewer.Task("audit-seal"), sealer::seal);
        as(adviser, () -> {
            trail.append(Act.OVERRODE, "break_glass", UUID.randomUUID(), Map.of("hours", 4));
            trail.append(Act.SEARCHED, "client", null, Map.of("found", 12));
            trail.append(Act.DENIED, "client", UUID.randomUUID(), Map.of("because", "other_agency"));
        });
        return siobhan;
    }

    private void read(int events) {
        for (int i = 0; i < events; i++) {
            trail.append(i % 7 == 0 ? Act.WROTE : Act.READ, "client", UUID.randomUUID(), Map.of("rows", i));
        }
    }

    private void as(Viewer who, Runnable work) {
        CurrentViewer.as(who, () -> transaction.executeWithoutResult(ignored -> work.run()));
    }
}
