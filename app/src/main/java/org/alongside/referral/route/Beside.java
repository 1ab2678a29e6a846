package org.alongside.referral.route;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every capability that has something to show beside a referral. */
@Component
public class Beside {

    private final ObjectProvider<BesideReferral> capabilities;

    Beside(ObjectProvider<BesideReferral> capabilities) {
        this.capabilities = capabilities;
    }

    public List<BesideReferral.Card> of(UUID referral) {
        return capabilities
                .orderedStream()
                .flatMap(one -> one.of(referral).stream())
                .toList();
    }
}
