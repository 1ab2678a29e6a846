package org.alongside.appointment.walkin;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody who came the next number of the day. */
@Component
class AddWalkIn {

    private static final int TRIES = 50;

    /** Whatever they want to say; nothing is fine. */
    record Arrival(String firstName, boolean urgent, String reference) {}

    /** What came of it. */
    sealed interface Outcome {}

    record Added(int number) implements Outcome {}

    /** The session is over. */
    record Over() implements Outcome {}

    record NoSuchReferral() implements Outcome {}

    private final WalkIns walkIns;
    private final WalkInTable table;
    private final Trail trail;
    private final Clock clock;

    AddWalkIn(WalkIns walkIns, WalkInTable table, Trail trail, Clock clock) {
        this.walkIns = walkIns;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param id made with the form, so that one sent twice is one number
     */
    @Transactional
    public Outcome add(UUID id, UUID site, Arrival arrival) {
        var place = walkIns.demand(site);
        if (place.over(clock.instant())) {
            return new Over();
        }
        if (!arrival.reference().isEmpty() && !table.known(arrival.reference())) {
            return new NoSuchReferral();
        }
        for (int i = 0; i < TRIES; i++) {
            var number = table.add(id, place, arrival);
            if (number.isPresent()) {
                trail.append(Act.WROTE, "walk_in", id, Map.of("change", "came"));
                return new Added(number.get());
            }
        }
        throw new IllegalStateException("No number was free");
    }
}
