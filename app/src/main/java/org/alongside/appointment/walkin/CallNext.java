package org.alongside.appointment.walkin;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls the next one in. */
@Component
class CallNext {

    /** What came of it. */
    sealed interface Outcome {}

    record Called(WalkIn who) implements Outcome {}

    record Nobody() implements Outcome {}

    private final WalkIns walkIns;
    private final WalkInTable table;
    private final Trail trail;

    CallNext(WalkIns walkIns, WalkInTable table, Trail trail) {
        this.walkIns = walkIns;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome call(UUID site) {
        var place = walkIns.demand(site);
        if (!walkIns.sees()) {
            throw new NotFound();
        }
        var called = table.callNext(place);
        called.ifPresent(id -> trail.append(Act.WROTE, "walk_in", id, Map.of("change", "called")));
        return called.flatMap(id -> table.called(place).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .<Outcome>map(Called::new)
                .orElseGet(Nobody::new);
    }
}
