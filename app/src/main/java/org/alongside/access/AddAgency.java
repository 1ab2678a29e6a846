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

/** Adds an agency to a partnership. */
@Component
public class AddAgency {

    /** What adding came to. */
    public sealed interface Outcome {}

    public record Added(UUID agency) implements Outcome {}

    /** The partnership has an agency of this name. */
    public record NameTaken() implements Outcome {}

    /** Only those who run the partnership add agencies to it. */
    public record NotAllowed() implements Outcome {}

    private final TenantTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    AddAgency(TenantTable table, Trail trail, Supplier<UUID> ids) {
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * @param kind health_provider, advice_agency, commissioner, university or charity
     */
    @Transactional
    public Outcome add(UUID partnership, String name, String kind) {
        if (!Authority.runsPartnership(CurrentViewer.get(), partnership)) {
            return new NotAllowed();
        }
        var id = ids.get();
        if (!table.insertAgency(id, partnership, name.strip(), kind)) {
            return new NameTaken();
        }
        trail.append(Act.WROTE, "agency", id, Map.of("kind", kind));
        return new Added(id);
    }
}
