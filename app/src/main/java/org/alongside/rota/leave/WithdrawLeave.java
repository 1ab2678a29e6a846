package org.alongside.rota.leave;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.rota.Arranges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes back that an adviser is away. */
@Component
public class WithdrawLeave {

    private final Arranges arranges;
    private final LeaveTable table;
    private final Trail trail;

    WithdrawLeave(Arranges arranges, LeaveTable table, Trail trail) {
        this.arranges = arranges;
        this.table = table;
        this.trail = trail;
    }

    /**
     * @param agency the adviser's
     */
    @Transactional
    public void withdraw(Leave leave, UUID agency) {
        arranges.demandOwn(agency, leave.person());
        if (table.withdraw(leave.id())) {
            trail.append(Act.WROTE, "leave", leave.id(), Map.of("change", "withdrawn"));
        }
    }
}
