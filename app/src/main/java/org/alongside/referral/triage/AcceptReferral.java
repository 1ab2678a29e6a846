package org.alongside.referral.triage;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ReadClient;
import org.alongside.page.NotFound;
import org.alongside.referral.feedback.TellReferrer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accepts a referral for a client of the agency's register, whom a person chose or added; nothing else changes there.
 */
@Component
public class AcceptReferral {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Accepted() implements Outcome {}

    /** Somebody else decided before. */
    public record TooLate(Overtaken overtaken) implements Outcome {}

    private final Legs legs;
    private final LegTable table;
    private final ReadClient clients;
    private final TellReferrer tell;
    private final Trail trail;

    AcceptReferral(Legs legs, LegTable table, ReadClient clients, TellReferrer tell, Trail trail) {
        this.legs = legs;
        this.table = table;
        this.clients = clients;
        this.tell = tell;
        this.trail = trail;
    }

    /**
     * @throws NotFound when the viewer may not know of the referral or of the client
     */
    @Transactional
    public Outcome accept(UUID referral, UUID client) {
        var leg = legs.toDecide(referral);
        clients.read(client);
        if (!table.accept(leg.id(), client)) {
            return new TooLate(legs.overtaken(referral));
        }
        tell.accepted(referral);
        trail.append(Act.WROTE, "referral", referral, client, Map.of("change", "accepted"));
        return new Accepted();
    }
}
