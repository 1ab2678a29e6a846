package org.alongside.appointment.walkin;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who waits at a site today, and who is being seen. */
@Component
public class WalkInQueue {

    /** Somebody who waits, and how long it may take. */
    public record Turn(WalkIn who, Wait expected) {}

    /**
     * The queue at this moment.
     *
     * @param sees whether the viewer sees people, not only receives them
     * @param next how long it may take for whoever comes now
     */
    public record Reading(
            WalkInPlace place, List<Turn> waiting, List<WalkIn> called, boolean sees, Wait next, Instant now) {

        public boolean over() {
            return place.over(now);
        }
    }

    private final WalkIns walkIns;
    private final WalkInTable table;
    private final Trail trail;
    private final Clock clock;

    WalkInQueue(WalkIns walkIns, WalkInTable table, Trail trail, Clock clock) {
        this.walkIns = walkIns;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Reading read(UUID site) {
        var place = walkIns.demand(site);
        var now = clock.instant();
        var waiting = table.waiting(place);
        var turns = new ArrayList<Turn>();
        for (var who : waiting) {
            turns.add(new Turn(who, place.wait(turns.size(), now)));
        }
        trail.append(Act.READ, "walk_in", null, Map.of("people", waiting.size()));
        return new Reading(
                place, List.copyOf(turns), table.called(place), walkIns.sees(), place.wait(waiting.size(), now), now);
    }
}
