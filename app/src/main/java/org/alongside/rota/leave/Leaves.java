package org.alongside.rota.leave;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When advisers are away, as far as the viewer may know. */
@Component
public class Leaves {

    private final LeaveTable table;

    Leaves(LeaveTable table) {
        this.table = table;
    }

    @Transactional
    public List<Leave> between(Instant from, Instant until) {
        return table.between(from, until);
    }

    /** One adviser's that has not passed. */
    @Transactional
    public List<Leave> of(UUID person) {
        return table.of(person);
    }

    @Transactional
    public Optional<Leave> find(UUID id) {
        return table.find(id);
    }
}
