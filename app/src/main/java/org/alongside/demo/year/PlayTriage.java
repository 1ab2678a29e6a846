package org.alongside.demo.year;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.client.AddClient;
import org.alongside.client.BirthDate;
import org.alongside.client.NewClient;
import org.alongside.client.relationship.Kind;
import org.alongside.client.relationship.Relate;
import org.alongside.demo.plan.Step;
import org.alongside.kernel.Postcode;
import org.alongside.referral.Referral;
import org.alongside.referral.inbox.ArrivedClient;
import org.alongside.referral.triage.AcceptNewClient;
import org.alongside.referral.triage.AcceptReferral;
import org.alongside.referral.triage.DeclineReferral;
import org.alongside.referral.triage.Destination;
import org.alongside.referral.triage.PassReferral;
import org.alongside.referral.triage.ReadArrival;
import org.alongside.viewer.CurrentViewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Decides about a referral as an adviser of the agency that has it, who is the viewer. */
@Component
@ConditionalOnProperty("alongside.demo")
class PlayTriage {

    private final ReadArrival readArrival;
    private final AcceptReferral acceptReferral;
    private final AcceptNewClient acceptNewClient;
    private final DeclineReferral declineReferral;
    private final PassReferral passReferral;
    private final AddClient addClient;
    private final Relate relate;
    private final Supplier<UUID> ids;

    PlayTriage(
            ReadArrival readArrival,
            AcceptReferral acceptReferral,
            AcceptNewClient acceptNewClient,
            DeclineReferral declineReferral,
            PassReferral passReferral,
            AddClient addClient,
            Relate relate,
            Supplier<UUID> ids) {
        this.readArrival = readArrival;
        this.acceptReferral = acceptReferral;
        this.acceptNewClient = acceptNewClient;
        this.declineReferral = declineReferral;
        this.passReferral = passReferral;
        this.addClient = addClient;
        this.relate = relate;
        this.ids = ids;
    }

    /** For the client of an earlier course, if this agency has them; else for a new one. */
    void accept(Played played, Optional<Played> before) {
        var holder = played.holder();
        var known = before.filter(one -> one.holder().equals(holder)).flatMap(Played::client);
        var client = known.orElseGet(ids);
        var outcome = known.isPresent()
                ? acceptReferral.accept(played.referral(), client)
                : acceptNewClient.accept(played.referral(), newClient(played, client));
        if (!(outcome instanceof AcceptReferral.Accepted)) {
            throw new IllegalStateException("Somebody else decided before");
        }
        played.accepted(client);
        if (known.isEmpty()) {
            addChild(played, client);
        }
    }

    private NewClient newClient(Played played, UUID id) {
        Referral referral = readArrival.read(played.referral()).referral();
        var person = played.course().person();
        var postcode = Optional.ofNullable(person.postcode()).flatMap(Postcode::read);
        return ArrivedClient.of(id, referral.person()).livingAt(person.street(), postcode.orElse(null));
    }

    /** The patient of a children's hospital is a person of their own, and the client their parent. */
    private void addChild(Played played, UUID parent) {
        played.course().person().child().ifPresent(child -> {
            var id = ids.get();
            addClient.add(NewClient.named(id, child.givenName(), child.familyName(), BirthDate.on(child.born())));
            relate.relate(id, Kind.PARENT, new Relate.Registered(parent));
        });
    }

    void decline(Played played, Step.Decline step) {
        var where = step.outside().isEmpty()
                ? Optional.<Destination>empty()
                : Optional.<Destination>of(new Destination.Outside(step.outside()));
        var decline = new DeclineReferral.Decline(step.reason(), step.note(), where);
        if (!(declineReferral.decline(played.referral(), decline) instanceof DeclineReferral.Declined)) {
            throw new IllegalStateException("It could not be declined");
        }
    }

    /** To the next advice agency of the partnership. */
    void passOn(Played played, Map<UUID, ?> agencies) {
        var own = CurrentViewer.member().agency();
        var next = agencies.keySet().stream()
                .filter(one -> !one.equals(own))
                .findFirst()
                .orElseThrow();
        if (!(passReferral.pass(ids.get(), played.referral(), next, null) instanceof PassReferral.Passed)) {
            throw new IllegalStateException("It could not be passed on");
        }
        played.passed(next);
    }
}
