package org.alongside.referral.triage;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.consent.Consents;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.NotFound;
import org.alongside.referral.ReferralSent;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.referral.route.Intake;
import org.alongside.referral.route.OpenDays;
import org.alongside.referral.route.OutwardName;
import org.alongside.referral.route.Route;
import org.alongside.viewer.CurrentViewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a referral before the next agency and tells the referrer where it went, in the transaction at hand. */
@Component
class SendOn {

    private final Route route;
    private final OpenDays openDays;
    private final OutwardName outwardName;
    private final LegTable table;
    private final Consents consents;
    private final TellReferrer tell;
    private final ApplicationEventPublisher events;
    private final Supplier<UUID> ids;

    SendOn(
            Route route,
            OpenDays openDays,
            OutwardName outwardName,
            LegTable table,
            Consents consents,
            TellReferrer tell,
            ApplicationEventPublisher events,
            Supplier<UUID> ids) {
        this.route = route;
        this.openDays = openDays;
        this.outwardName = outwardName;
        this.table = table;
        this.consents = consents;
        this.tell = tell;
        this.events = events;
        this.ids = ids;
    }

    void send(Leg leg, Destination destination) {
        switch (destination) {
            case Destination.Outside outside -> tell.sentOutside(leg.referral(), outside.name());
            case Destination.ToAgency to -> send(leg, taker(to.agency()));
        }
    }

    private void send(Leg leg, Intake taker) {
        table.next(ids.get(), leg.id(), taker.partnership(), taker.agency());
        tell.passedOn(leg.referral(), outwardName.of(taker.partnership(), taker.name()));
        events.publishEvent(new ReferralSent(leg.referral(), taker.partnership(), taker.agency()));
    }

    /** Whether the person still agrees to be referred to this agency, asked of the ledger at this moment. */
    boolean agreed(Leg leg, UUID agency) {
        return consents.covers(leg.referral(), leg.client().orElse(null), ConsentPurpose.REFER, agency, null);
    }

    /** Whoever declines sends people on within the partnership only; another one needs the client's own agreement. */
    void demandHere(Destination destination) {
        if (destination instanceof Destination.ToAgency to
                && !taker(to.agency())
                        .partnership()
                        .equals(CurrentViewer.member().partnership())) {
            throw new NotFound();
        }
    }

    /** Within a partnership what lies open goes on when it has ended; another one takes nothing after its last day. */
    boolean takesBack(Leg.Sender sender) {
        return sender.partnership().equals(CurrentViewer.member().partnership()) || openDays.open(sender.partnership());
    }

    /** To where it was before. */
    void back(Leg leg, Leg.Sender sender) {
        table.next(ids.get(), leg.id(), sender.partnership(), sender.agency());
        tell.passedOn(leg.referral(), outwardName.of(sender.partnership(), sender.name()));
        events.publishEvent(new ReferralSent(leg.referral(), sender.partnership(), sender.agency()));
    }

    /** An agency of this partnership, or one of another that is open to others; never the viewer's own. */
    private Intake taker(UUID agency) {
        return takers().stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<Intake> takers() {
        var member = CurrentViewer.member();
        return Stream.concat(route.takers(member.partnership()).stream(), route.elsewhere().stream())
                .filter(one -> !one.agency().equals(member.agency()))
                .toList();
    }
}
