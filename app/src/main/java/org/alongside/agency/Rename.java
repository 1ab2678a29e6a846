package org.alongside.agency;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives an agency or a team another name. */
@Component
class Rename {

    /** What renaming came to. */
    sealed interface Outcome {}

    record Renamed() implements Outcome {}

    record NameTaken() implements Outcome {}

    /** Somebody else renamed it after the page was read. */
    record Overtaken(String name) implements Outcome {}

    /** It is not the viewer's to rename. */
    record NotAllowed() implements Outcome {}

    private final AgencyTable table;
    private final Trail trail;
    private final TransactionTemplate transaction;

    Rename(AgencyTable table, Trail trail, TransactionTemplate transaction) {
        this.table = table;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * @param was the name on the page the change was made on
     */
    public Outcome rename(Named.Unit unit, UUID id, String was, String name) {
        try {
            return Objects.requireNonNull(transaction.execute(ignored -> renamed(unit, id, was, name.strip())));
        } catch (DuplicateKeyException taken) {
            return new NameTaken();
        }
    }

    private Outcome renamed(Named.Unit unit, UUID id, String was, String name) {
        var now = table.named(unit, id).filter(Named::isRunByViewer);
        if (now.isEmpty()) {
            return new NotAllowed();
        }
        if (now.get().name().equals(name)) {
            return new Renamed();
        }
        if (!table.rename(unit, id, was, name)) {
            return new Overtaken(now.get().name());
        }
        trail.append(Act.WROTE, unit.word(), id, Map.of("change", "renamed"));
        return new Renamed();
    }
}
