package org.alongside.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.alongside.access.Agencies;
import org.alongside.directory.Sites;
import org.alongside.journey.Steps.Person;
import org.alongside.rota.CancelReason;
import org.alongside.rota.CancelSession;
import org.alongside.rota.NewSession;
import org.alongside.rota.PublishSession;
import org.alongside.rota.Rota;
import org.alongside.rota.Session;
import org.alongside.servicemodel.Place.Unit;
import org.alongside.viewer.CurrentViewer;
import org.junit.jupiter.api.Test;

/** Model 2: people walk in, and need not be on the list of the practice they walk into. */
@Journey
class LondonGpRotationIT {

    private static final Person WALKED_IN = new Person("", "Wulandari", "07700 900201");
    private static final Person NEIGHBOUR = new Person("Seán", "O'Brien", "07700 900202");

    private final Stage stage;
    private final Rota rota;
    private final CancelSession cancelSession;
    private final PublishSession publishSession;
    private final Sites sites;
    private final Agencies agencies;
    private final Clock clock;

    LondonGpRotationIT(
            Stage stage,
            Rota rota,
            CancelSession cancelSession,
            PublishSession publishSession,
            Sites sites,
            Agencies agencies,
            Clock clock) {
        this.stage = stage;
        this.rota = rota;
        this.cancelSession = cancelSession;
        this.publishSession = publishSession;
        this.sites = sites;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Test
    void an_adviser_takes_in_who_walks_in_and_does_not_take_them_in_twice() {
        try (var scene = stage.of("Bramble Practices Advice")) {
            var adviser = scene.desk("Adviser");
            Steps.fill(adviser.open("/take-in"), WALKED_IN).choose("Walk-in").choose("Debt");
            assertThat(adviser.text()).contains("the person themselves");
            adviser.press("More: language").type("Postcode", "E1 6AN");
            Steps.send(adviser);
            adviser.press("Open in the inbox").waitFor("E1 6AN").accessible();
            assertThat(adviser.text()).contains("Walk-in", "The person themselves", "Came by themselves");

            Steps.fill(adviser.open("/take-in"), WALKED_IN).choose("Debt").press("Send referral");
            adviser.waitFor("Wulandari has been referred already")
                    .press("Track")
                    .waitFor("Safe contact");
            Steps.accept(adviser, WALKED_IN);
        }
    }

    @Test
    void a_link_worker_refers_somebody_who_is_on_no_list_and_hears_only_what_was_agreed() {
        try (var scene = stage.of("Bramble Practices Advice")) {
            var desk = scene.plainDesk("Referrer");
            Steps.fill(desk.open("/refer"), NEIGHBOUR)
                    .choose("We may hear whether it was taken up")
                    .choose("Welfare benefits")
                    .press("More: language")
                    .type("Postcode", "E1 6AN");
            desk.select("Who noticed the need", "Link worker");
            Steps.send(desk);

            var adviser = scene.plainDesk("Adviser");
            assertThat(Steps.open(adviser, NEIGHBOUR).text()).contains("E1 6AN", "Link worker");
            Steps.accept(adviser, NEIGHBOUR);
            assertThat(Steps.follow(desk, NEIGHBOUR).text())
                    .contains("Accepted", "Not shared", "Whether it was taken up");
        }
    }

    @Test
    void reception_gives_a_number_and_the_adviser_calls_it() {
        try (var scene = stage.of("Bramble Practices Advice")) {
            var queue = new AtomicReference<String>();
            scene.as("Supervisor", () -> queue.set("/walk-in/" + walkInNow()));

            var reception = scene.phone("Referrer").open(queue.get());
            reception
                    .type("First name (optional)", "Rosa")
                    .press("Give a number")
                    .waitFor("Number ");
            reception.screenshot("walk-in-phone");
            assertThat(reception.accessible().fits().text()).contains("Rosa", "minutes");

            var adviser = scene.desk("Adviser").open(queue.get());
            adviser.press("Call the next").waitFor("Being seen").accessible().screenshot("walk-in");
            reception.open(queue.get() + "/display").waitFor("Called").screenshot("walk-in-display");
            assertThat(reception.accessible().fits().text()).doesNotContain("Rosa");
            adviser.press("Seen").waitFor("Nobody waits");
        }
    }

    /** A session of the supervisor, who leaves what the rota of this hour says, at a practice of those who refer. */
    private UUID walkInNow() {
        var viewer = CurrentViewer.member();
        var all = new Sites.Search(viewer.partnership(), Unit.SITE, "", Optional.empty(), Optional.empty(), 500);
        var hosts = agencies.of(viewer.partnership()).stream()
                .filter(one -> one.name().contains("Primary Care"))
                .map(one -> one.name())
                .toList();
        var site = sites.page(all).stream()
                .filter(one -> one.agency().filter(hosts::contains).isPresent())
                .findFirst()
                .orElseThrow();
        var now = clock.instant();
        rota.of(viewer.person(), now, now.plus(Duration.ofHours(2)))
                .forEach(one -> cancelSession.cancel(one.id(), CancelReason.MOVED));
        var session = new NewSession(
                viewer.agency(),
                viewer.person(),
                NewSession.Where.site(site.id()),
                new Session.Hours(now, now.plus(Duration.ofHours(2))),
                new Session.Slots(0, 30),
                true,
                Optional.empty());
        assertThat(publishSession.publish(session)).isInstanceOf(PublishSession.Published.class);
        return site.id();
    }
}
