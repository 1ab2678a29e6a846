package org.alongside.referral.refer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.referral.Referral;
import org.alongside.referral.Referrals;
import org.alongside.referral.Refers;
import org.alongside.referral.route.Intake;
import org.alongside.referral.route.Route;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads back what was just sent, for the page that says so. */
@Component
class ReadSent {

    /** A referral and the agency that has it, as far as that is known. */
    record Sent(Referral referral, Optional<Intake> taker) {}

    private final Refers refers;
    private final Referrals referrals;
    private final Route route;
    private final Trail trail;

    ReadSent(Refers refers, Referrals referrals, Route route, Trail trail) {
        this.refers = refers;
        this.referrals = referrals;
        this.route = route;
        this.trail = trail;
    }

    @Transactional
    Sent read(UUID id, Optional<UUID> agency) {
        refers.demand();
        var referral = referrals.find(id);
        if (referral.isEmpty()) {
            trail.appendApart(Act.DENIED, "referral", id, Map.of());
            throw new NotFound();
        }
        trail.append(Act.READ, "referral", id, Map.of());
        var taker = route.takers(referral.get().partnership()).stream()
                .filter(intake -> agency.filter(intake.agency()::equals).isPresent())
                .findFirst();
        return new Sent(referral.get(), taker);
    }
}
