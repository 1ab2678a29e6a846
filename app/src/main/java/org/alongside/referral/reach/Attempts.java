package org.alongside.referral.reach;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The tries to reach the person that an agency made; read within the transaction of a use case. */
@Component
public class Attempts {

    private final ReachTable table;

    Attempts(ReachTable table) {
        this.table = table;
    }

    /** Newest first. */
    public List<Attempt> of(UUID leg) {
        return table.of(leg);
    }
}
