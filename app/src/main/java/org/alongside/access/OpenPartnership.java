package org.alongside.access;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a partnership: the bare row that walls are drawn around. Only the system administrator can. */
@Component
public class OpenPartnership {

    /** What opening came to. */
    public sealed interface Outcome {}

    public record Opened(UUID partnership) implements Outcome {}

    /** Another partnership of this installation has the key. */
    public record KeyTaken() implements Outcome {}

    /** Only the system administrator opens one. */
    public record NotAllowed() implements Outcome {}

    private final TenantTable table;
    private final Trail trail;

    OpenPartnership(TenantTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    /** The same id a second time is the same partnership, so that a form sent twice makes one. */
    @Transactional
    public Outcome open(UUID id, String key, String name) {
        if (!(CurrentViewer.get() instanceof Viewer.Administrator)) {
            return new NotAllowed();
        }
        if (!table.insertPartnership(id, key, name)) {
            return table.hasPartnership(id) ? new Opened(id) : new KeyTaken();
        }
        trail.append(Act.WROTE, "partnership", id, Map.of());
        return new Opened(id);
    }
}
