package org.alongside.access;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a team to an agency. */
@Component
public class AddTeam {

    /** What adding came to. */
    public sealed interface Outcome {}

    public record Added(UUID team) implements Outcome {}

    /** The agency has a team of this name. */
    public record NameTaken() implements Outcome {}

    /** Only those who run the agency add teams to it. */
    public record NotAllowed() implements Outcome {}

    private final TenantTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    AddTeam(TenantTable table, Trail trail, Supplier<UUID> ids) {
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public Outcome add(UUID agency, UUID partnership, String name) {
        if (!Authority.runsAgency(CurrentViewer.get(), agency, partnership)) {
            return new NotAllowed();
        }
        var id = ids.get();
        if (!table.insertTeam(id, agency, partnership, name.strip())) {
            return new NameTaken();
        }
        trail.append(Act.WROTE, "team", id, Map.of("agency", agency.toString()));
        return new Added(id);
    }
}
