package org.alongside.referral.triage;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.feedback.TellReferrer;
import org.alongside.referral.reach.Attempts;
import org.alongside.referral.reach.Tries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declines a referral with a reason that stays in the agency. A conflict of interest must name where the person is
 * sent, and
 * that is all the referrer hears; another agency takes it up only by accepting it itself.
 */
@Component
public class DeclineReferral {

    /** A decision to decline. The note is the agency's own. */
    public record Decline(DeclineReason reason, String note, Optional<Destination> destination) {}

    /** What came of it. */
    public sealed interface Outcome {}

    public record Declined() implements Outcome {}

    public record TooLate(Overtaken overtaken) implements Outcome {}

    /** Fewer tries to reach the person than the pathway asks for. */
    public record TryAgain(int made, int needed) implements Outcome {}

    /** A conflict of interest needs a place to send the person to. */
    public record WhereTo() implements Outcome {}

    /** The client does not agree any more to be referred to another agency. */
    public record NotAgreed() implements Outcome {}

    private final Legs legs;
    private final LegTable table;
    private final Attempts attempts;
    private final Tries tries;
    private final SendOn sendOn;
    private final TellReferrer tell;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    DeclineReferral(
            Legs legs,
            LegTable table,
            Attempts attempts,
            Tries tries,
            SendOn sendOn,
            TellReferrer tell,
            Trail trail,
            ApplicationEventPublisher events) {
        this.legs = legs;
        this.table = table;
        this.attempts = attempts;
        this.tries = tries;
        this.sendOn = sendOn;
        this.tell = tell;
        this.trail = trail;
        this.events = events;
    }

    @Transactional
    public Outcome decline(UUID referral, Decline decline) {
        var leg = legs.toDecide(referral);
        decline.destination().ifPresent(sendOn::demandHere);
        if (decline.destination().filter(to -> refused(leg, to)).isPresent()) {
            return new NotAgreed();
        }
        if (decline.reason() == DeclineReason.CONFLICT && decline.destination().isEmpty()) {
            return new WhereTo();
        }
        var made = Tries.inVain(attempts.of(leg.id()));
        if (decline.reason() == DeclineReason.COULD_NOT_REACH && made < tries.needed()) {
            return new TryAgain(made, tries.needed());
        }
        if (!table.decline(leg.id(), decline.reason(), decline.note())) {
            return new TooLate(legs.overtaken(referral));
        }
        tell(referral, leg, decline);
        trail.append(Act.WROTE, "referral", referral, Map.of("change", "declined"));
        return new Declined();
    }

    private boolean refused(Leg leg, Destination destination) {
        return destination instanceof Destination.ToAgency to && !sendOn.agreed(leg, to.agency());
    }

    private void tell(UUID referral, Leg leg, Decline decline) {
        if (decline.destination().isPresent()) {
            sendOn.send(leg, decline.destination().get());
        } else if (decline.reason() == DeclineReason.COULD_NOT_REACH) {
            tell.couldNotReach(referral);
            events.publishEvent(new CouldNotReach(referral, leg.id()));
        } else {
            tell.notTaken(referral);
        }
    }
}
