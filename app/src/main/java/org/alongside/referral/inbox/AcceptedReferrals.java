package org.alongside.referral.inbox;

import java.util.List;
import java.util.UUID;
import org.alongside.consent.CameWith;
import org.springframework.stereotype.Component;

/** Tells the consent ledger which referrals of its own the viewer's agency accepted for a client. */
@Component
class AcceptedReferrals implements CameWith {

    private final SamePersonTable table;

    AcceptedReferrals(SamePersonTable table) {
        this.table = table;
    }

    @Override
    public List<Reference> referralsOf(UUID client) {
        return table.accepted(client).stream()
                .map(one -> new Reference(one.id(), one.reference(), one.path()))
                .toList();
    }
}
