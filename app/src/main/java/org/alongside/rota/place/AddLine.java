package org.alongside.rota.place;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.rota.Arranges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a telephone line that advisers take shifts on. */
@Component
public class AddLine {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Added(UUID line) implements Outcome {}

    public record NameTaken() implements Outcome {}

    private final Arranges arranges;
    private final LineTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    AddLine(Arranges arranges, LineTable table, Trail trail, Supplier<UUID> ids) {
        this.arranges = arranges;
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * @param phone as people write it, or empty
     */
    @Transactional
    public Outcome add(UUID agency, String name, String phone) {
        arranges.demand(agency);
        var id = ids.get();
        if (!table.insert(id, agency, name, phone)) {
            return new NameTaken();
        }
        trail.append(Act.WROTE, "line", id, Map.of("change", "added"));
        return new Added(id);
    }
}
