package org.alongside.referral.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.Refers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that the viewer is in a building until an hour of today; what they said before ends. The rota will too. */
@Component
public class AnnouncePresence {

    /** The day on which clocks go back. */
    private static final Duration LONGEST = Duration.ofHours(25);

    /** What came of it. */
    public sealed interface Outcome {}

    public record Announced() implements Outcome {}

    /** The hour has passed. */
    public record TooLate() implements Outcome {}

    /** No such site of the partnership. */
    public record NoSuchSite() implements Outcome {}

    private final Refers refers;
    private final PresenceTable table;
    private final Trail trail;
    private final Clock clock;
    private final Supplier<UUID> ids;

    AnnouncePresence(Refers refers, PresenceTable table, Trail trail, Clock clock, Supplier<UUID> ids) {
        this.refers = refers;
        this.table = table;
        this.trail = trail;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param phone as people write it, at least five digits
     */
    @Transactional
    public Outcome announce(UUID site, String phone, Instant until) {
        refers.demandAdviser();
        var now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            return new TooLate();
        }
        table.endOwn();
        var id = ids.get();
        if (!table.insert(id, site, phone, until)) {
            return new NoSuchSite();
        }
        trail.append(Act.WROTE, "presence", id, Map.of("change", "announced", "until", until));
        return new Announced();
    }
}
