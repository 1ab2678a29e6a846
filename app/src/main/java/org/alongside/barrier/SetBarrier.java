package org.alongside.barrier;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hides a record from a named person. A supervisor of the agency that holds the record does it; whoever calls has found
 * the record through the viewer's eyes before, and the database refuses one of another agency.
 */
@Component
public class SetBarrier {

    /** What setting came to. */
    public sealed interface Outcome {}

    public record Set(UUID barrier) implements Outcome {}

    public record SetAlready() implements Outcome {}

    /** Nobody of this partnership's staff. */
    public record NoSuchPerson() implements Outcome {}

    private final BarrierTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    SetBarrier(BarrierTable table, Trail trail, Supplier<UUID> ids) {
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * @param kind what the record is: client
     */
    @Transactional
    public Outcome set(String kind, UUID record, UUID person, String reason) {
        if (!CurrentViewer.get().has(Role.SUPERVISOR)) {
            trail.appendApart(Act.DENIED, "barrier", record, Map.of("because", "role"));
            throw new NotFound();
        }
        if (table.unbarred(record).stream().noneMatch(one -> one.id().equals(person))) {
            return table.on(record).isEmpty() ? new NoSuchPerson() : new SetAlready();
        }
        var id = ids.get();
        if (!table.insert(id, kind, record, person, reason.strip())) {
            return new SetAlready();
        }
        trail.append(Act.WROTE, "barrier", id, record, Map.of("person", person));
        return new Set(id);
    }
}
