package org.alongside.referral.triage;

import java.util.UUID;
import org.alongside.client.AddClient;
import org.alongside.client.NewClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts a referral for somebody who is not in the register yet: both are done, or neither. */
@Component
public class AcceptNewClient {

    private final Legs legs;
    private final LegTable table;
    private final AddClient addClient;
    private final AcceptReferral acceptReferral;

    AcceptNewClient(Legs legs, LegTable table, AddClient addClient, AcceptReferral acceptReferral) {
        this.legs = legs;
        this.table = table;
        this.addClient = addClient;
        this.acceptReferral = acceptReferral;
    }

    /**
     * @param client its id is made with the form, so that one sent twice adds one client
     * @throws org.alongside.page.NotFound when the viewer may not know of the referral
     */
    @Transactional
    public AcceptReferral.Outcome accept(UUID referral, NewClient client) {
        var leg = legs.toDecide(referral);
        if (!table.hold(leg.id())) {
            return new AcceptReferral.TooLate(legs.overtaken(referral));
        }
        addClient.add(client);
        return acceptReferral.accept(referral, client.id());
    }
}
