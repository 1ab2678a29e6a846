package org.alongside.rota.leave;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.rota.Arranges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that an adviser is away: whoever makes the rota, or the adviser. */
@Component
public class AddLeave {

    private final Arranges arranges;
    private final LeaveTable table;
    private final Trail trail;

    AddLeave(Arranges arranges, LeaveTable table, Trail trail) {
        this.arranges = arranges;
        this.table = table;
        this.trail = trail;
    }

    /**
     * @param agency the adviser's
     */
    @Transactional
    public void add(Leave leave, UUID agency) {
        arranges.demandOwn(agency, leave.person());
        table.insert(leave, agency);
        trail.append(Act.WROTE, "leave", leave.id(), Map.of("change", "added"));
    }
}
