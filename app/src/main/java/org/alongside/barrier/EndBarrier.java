package org.alongside.barrier;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an information barrier; it stays on record. */
@Component
public class EndBarrier {

    /** What ending came to. */
    public sealed interface Outcome {}

    public record Ended() implements Outcome {}

    /** It has ended before, or there is none the viewer may end. */
    public record NoneToEnd() implements Outcome {}

    private final BarrierTable table;
    private final Trail trail;

    EndBarrier(BarrierTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome end(UUID barrier, UUID record) {
        if (!CurrentViewer.get().has(Role.SUPERVISOR)) {
            trail.appendApart(Act.DENIED, "barrier", barrier, Map.of("because", "role"));
            throw new NotFound();
        }
        if (!table.end(barrier, record)) {
            return new NoneToEnd();
        }
        trail.append(Act.WROTE, "barrier", barrier, record, Map.of("change", "ended"));
        return new Ended();
    }
}
