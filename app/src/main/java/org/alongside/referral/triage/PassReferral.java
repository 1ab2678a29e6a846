package org.alongside.referral.triage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.consent.NewDecision;
import org.alongside.consent.RecordConsent;
import org.alongside.consent.Subject;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.referral.route.Intake;
import org.alongside.viewer.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes a referral on to another agency of the partnership, or of another one when the client agrees to that. It is
 * the
 * other agency's only once it accepts.
 */
@Component
public class PassReferral {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Passed(String to) implements Outcome {}

    public record TooLate(Overtaken overtaken) implements Outcome {}

    /** The client must agree: the first consent does not cover another partnership, or is no more in force. */
    public record AskTheClient(String to) implements Outcome {}

    /** The agency takes nothing that is passed on to it: it is open to no others, or its partnership has ended. */
    public record TakesNone() implements Outcome {}

    private final Legs legs;
    private final LegTable table;
    private final SendOn sendOn;
    private final RecordConsent recordConsent;
    private final Trail trail;
    private final Clock clock;

    PassReferral(Legs legs, LegTable table, SendOn sendOn, RecordConsent recordConsent, Trail trail, Clock clock) {
        this.legs = legs;
        this.table = table;
        this.sendOn = sendOn;
        this.recordConsent = recordConsent;
        this.trail = trail;
        this.clock = clock;
    }

    /** Where the viewer may pass a referral on to: the own partnership's agencies, then others that are open. */
    @Transactional
    public List<Intake> destinations() {
        return sendOn.takers();
    }

    /**
     * @param id made with the form: of the consent that is written down
     * @param agreed how the client told their agreement; null when they were not asked
     */
    @Transactional
    public Outcome pass(UUID id, UUID referral, UUID agency, NewDecision.@Nullable Telling agreed) {
        var leg = legs.toDecide(referral);
        return sendOn.takers().stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst()
                .map(to -> pass(id, leg, to, agreed))
                .orElseGet(TakesNone::new);
    }

    private Outcome pass(UUID id, Leg leg, Intake to, NewDecision.@Nullable Telling agreed) {
        var referral = leg.referral();
        var agency = to.agency();
        var member = CurrentViewer.member();
        var covered = to.partnership().equals(member.partnership()) && sendOn.agreed(leg, agency);
        if (!covered && agreed == null) {
            return new AskTheClient(to.name());
        }
        if (!table.pass(leg.id())) {
            return new TooLate(legs.overtaken(referral));
        }
        if (agreed != null) {
            recordConsent.record(id, member.partnership(), member.agency(), shared(referral, agency, agreed));
        }
        sendOn.send(leg, new Destination.ToAgency(agency));
        trail.append(Act.WROTE, "referral", referral, Map.of("change", "passed_on", "agency", agency));
        return new Passed(to.name());
    }

    private NewDecision shared(UUID referral, UUID agency, NewDecision.Telling agreed) {
        return new NewDecision(
                new Subject.OfReferral(referral),
                ConsentPurpose.SHARE,
                Optional.of(CurrentViewer.member().agency()),
                Optional.of(agency),
                true,
                Set.of(),
                agreed,
                clock.instant(),
                Optional.empty());
    }
}
