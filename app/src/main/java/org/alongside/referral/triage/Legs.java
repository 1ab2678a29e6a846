package org.alongside.referral.triage;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.Refers;
import org.springframework.stereotype.Component;

/** Finds the leg that the viewer's agency has; for anybody else there is no such referral, and the try is kept. */
@Component
public class Legs {

    private final Refers refers;
    private final LegTable table;
    private final Trail trail;

    Legs(Refers refers, LegTable table, Trail trail) {
        this.refers = refers;
        this.table = table;
        this.trail = trail;
    }

    /** The newest one, whether it is still open or not; what the referrer withdrew is seen no more. */
    public Leg demand(UUID referral) {
        var leg = toDecide(referral);
        if (leg.withdrawn().isPresent()) {
            throw new NotFound();
        }
        return leg;
    }

    /** The newest one, even when it was withdrawn meanwhile: whoever decides too late is told. */
    Leg toDecide(UUID referral) {
        refers.demandAdviser();
        var legs = table.of(referral);
        if (legs.isEmpty()) {
            trail.appendApart(Act.DENIED, "referral", referral, Map.of());
            throw new NotFound();
        }
        return legs.getFirst();
    }

    /** How it stands now that somebody else was first. */
    Overtaken overtaken(UUID referral) {
        var legs = table.of(referral);
        if (legs.isEmpty() || legs.getFirst().open()) {
            throw new NotFound();
        }
        return Overtaken.of(legs.getFirst());
    }
}
