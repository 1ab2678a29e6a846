package org.alongside.referral.triage;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a referral back to the agency that passed it on; it needs no new agreement, for it was there before. */
@Component
public class ReturnReferral {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Returned(String to) implements Outcome {}

    public record TooLate(Overtaken overtaken) implements Outcome {}

    /** The partnership it came from has ended. */
    public record TakesNone() implements Outcome {}

    private final Legs legs;
    private final LegTable table;
    private final SendOn sendOn;
    private final Trail trail;

    ReturnReferral(Legs legs, LegTable table, SendOn sendOn, Trail trail) {
        this.legs = legs;
        this.table = table;
        this.sendOn = sendOn;
        this.trail = trail;
    }

    /**
     * @throws NotFound when the viewer may not know of the referral, or nobody passed it on
     */
    @Transactional
    public Outcome giveBack(UUID referral) {
        var leg = legs.toDecide(referral);
        var sender = leg.passedFrom().orElseThrow(NotFound::new);
        if (!sendOn.takesBack(sender)) {
            return new TakesNone();
        }
        if (!table.pass(leg.id())) {
            return new TooLate(legs.overtaken(referral));
        }
        sendOn.back(leg, sender);
        trail.append(Act.WROTE, "referral", referral, Map.of("change", "returned", "agency", sender.agency()));
        return new Returned(sender.name());
    }
}
