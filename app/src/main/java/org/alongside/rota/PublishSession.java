package org.alongside.rota;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a session into the rota for all of the partnership to see. */
@Component
public class PublishSession {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Published(UUID session) implements Outcome {}

    /** The adviser is somewhere else at that time. */
    public record AdviserElsewhere() implements Outcome {}

    /** Somebody else has the room at that time. */
    public record RoomTaken() implements Outcome {}

    /** No such adviser, site, room or line in the partnership. */
    public record NoSuchPlace() implements Outcome {}

    private final Arranges arranges;
    private final SessionTable table;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Supplier<UUID> ids;

    PublishSession(
            Arranges arranges, SessionTable table, Trail trail, ApplicationEventPublisher events, Supplier<UUID> ids) {
        this.arranges = arranges;
        this.table = table;
        this.trail = trail;
        this.events = events;
        this.ids = ids;
    }

    /** Two that overlap are told apart by the database's own constraints, so two people at once are, too. */
    @Transactional
    public Outcome publish(NewSession session) {
        arranges.demand(session.agency());
        if (!table.fits(session)) {
            return new NoSuchPlace();
        }
        var id = ids.get();
        if (!table.insert(id, session)) {
            return table.elsewhere(session) ? new AdviserElsewhere() : new RoomTaken();
        }
        trail.append(Act.WROTE, "session", id, Map.of("change", "published"));
        events.publishEvent(new SessionPublished(id));
        return new Published(id);
    }
}
