package org.alongside.rota;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a published session out of the rota; appointments in it are told of by the event. */
@Component
public class CancelSession {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Cancelled() implements Outcome {}

    /** Somebody else cancelled it before. */
    public record CancelledBefore() implements Outcome {}

    private final Arranges arranges;
    private final SessionTable table;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    CancelSession(Arranges arranges, SessionTable table, Trail trail, ApplicationEventPublisher events) {
        this.arranges = arranges;
        this.table = table;
        this.trail = trail;
        this.events = events;
    }

    @Transactional
    public Outcome cancel(UUID session, CancelReason reason) {
        arranges.demand();
        var found = table.find(session).orElseThrow(NotFound::new);
        arranges.demand(found.agency());
        if (!table.cancel(session, reason)) {
            return new CancelledBefore();
        }
        trail.append(Act.WROTE, "session", session, Map.of("change", "cancelled", "because", reason.key()));
        events.publishEvent(new SessionCancelled(session, reason));
        return new Cancelled();
    }
}
