package org.alongside.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.consent.NewDecision;
import org.alongside.consent.RecordConsent;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.Dates;
import org.alongside.referral.route.Closed;
import org.alongside.referral.route.OpenDays;
import org.alongside.referral.route.Response;
import org.alongside.referral.route.Route;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a referral to the agency that takes it. It opens no record and moves nothing: an adviser decides about it. The
 * viewer is a member at work, or at a door without an account the task {@value #AT_THE_DOOR}.
 */
@Component
public class ReferPatient {

    public static final String AT_THE_DOOR = "referral-door";

    /** What came of it. */
    public sealed interface Outcome {}

    /** Sent to this agency, which answers by this day. */
    public record Sent(UUID agency, LocalDate respondBy) implements Outcome {}

    /** It had been sent before, by the same form. */
    public record SentAlready() implements Outcome {}

    /** The person has not agreed to be referred. */
    public record NotAgreed() implements Outcome {}

    /** No agency of the partnership takes it. */
    public record NobodyTakes() implements Outcome {}

    /** It is before the partnership's first day or after its last. */
    public record NotOpen(Closed why) implements Outcome {}

    private final Refers refers;
    private final OpenDays openDays;
    private final Route route;
    private final Response response;
    private final ReferralTable table;
    private final ArrivalTable arrivals;
    private final ActBy actBy;
    private final RecordConsent recordConsent;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Supplier<UUID> ids;

    ReferPatient(
            Refers refers,
            OpenDays openDays,
            Route route,
            Response response,
            ReferralTable table,
            ArrivalTable arrivals,
            ActBy actBy,
            RecordConsent recordConsent,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock,
            Supplier<UUID> ids) {
        this.refers = refers;
        this.openDays = openDays;
        this.route = route;
        this.response = response;
        this.table = table;
        this.arrivals = arrivals;
        this.actBy = actBy;
        this.recordConsent = recordConsent;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Outcome refer(NewReferral referral) {
        refers.demand(referral);
        var closed = openDays.closed(referral.partnership());
        if (closed.isPresent()) {
            return new NotOpen(closed.get());
        }
        if (!referral.agreed().refer()) {
            return new NotAgreed();
        }
        return route.to(referral.partnership(), referral.need().allAreas(), referral.chosen())
                .map(agency -> send(referral, agency))
                .orElseGet(NobodyTakes::new);
    }

    private Outcome send(NewReferral referral, UUID agency) {
        var today = clock.instant().atZone(Dates.ZONE).toLocalDate();
        var respondBy = response.by(referral.partnership(), referral.need().urgent(), today);
        if (!table.insert(referral, respondBy)) {
            return new SentAlready();
        }
        arrivals.insert(ids.get(), referral, agency, actBy.of(referral.need(), respondBy, today));
        writeDown(referral, agency);
        trail.append(
                Act.WROTE,
                "referral",
                referral.id(),
                Map.of("change", "sent", "door", referral.door().key()));
        events.publishEvent(new ReferralSent(referral.id(), referral.partnership(), agency));
        return new Sent(agency, respondBy);
    }

    /** The agency it comes from keeps what was agreed; for somebody who came by themselves the one it goes to does. */
    private void writeDown(NewReferral referral, UUID receiver) {
        var agreed = referral.agreed();
        var now = clock.instant();
        var keeper = referral.origin().agency().orElse(receiver);
        for (var purpose : new ConsentPurpose[] {ConsentPurpose.REFER, ConsentPurpose.RECORD}) {
            var decision = NewDecision.withReferral(referral.id(), purpose, agreed.telling(), now);
            recordConsent.record(ids.get(), referral.partnership(), keeper, decision);
        }
        referral.origin().agency().ifPresent(referrer -> {
            var decision = NewDecision.feedback(referral.id(), referrer, agreed.feedback(), agreed.telling(), now);
            recordConsent.record(ids.get(), referral.partnership(), keeper, decision);
        });
    }
}
