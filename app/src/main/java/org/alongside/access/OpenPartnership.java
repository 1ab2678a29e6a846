package org.alongside.access;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
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

    private final TenantTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    OpenPartnership(TenantTable table, Trail trail, Supplier<UUID> ids) {
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public Outcome open(String key, String name) {
        var id = ids.get();
        if (!table.insertPartnership(id, key, name)) {
            return new KeyTaken();
        }
        trail.append(Act.WROTE, "partnership", id, Map.of("key", key));
        return new Opened(id);
    }
}
