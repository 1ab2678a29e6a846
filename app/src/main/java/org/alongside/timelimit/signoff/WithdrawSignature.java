package org.alongside.timelimit.signoff;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor takes a signature of her agency back; the rule needs one again. */
@Component
public class WithdrawSignature {

    private final SignatureTable table;
    private final Trail trail;

    WithdrawSignature(SignatureTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    /**
     * Whether it stood until now.
     *
     * @throws org.alongside.page.NotFound when the viewer is no supervisor
     */
    @Transactional
    public boolean withdraw(UUID signature) {
        SignRule.demandSupervisor(trail);
        var withdrawn = table.withdraw(signature);
        if (withdrawn) {
            trail.append(Act.WROTE, "rule_signature", signature, Map.of("withdrawn", true));
        }
        return withdrawn;
    }
}
