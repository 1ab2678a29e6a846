package org.alongside.agency;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.viewer.CurrentViewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a team another name. */
@Component
class RenameTeam {

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

    RenameTeam(AgencyTable table, Trail trail, TransactionTemplate transaction) {
        this.table = table;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * @param was the name on the page the change was made on
     */
    public Outcome rename(UUID id, String was, String name) {
        try {
            return Objects.requireNonNull(transaction.execute(ignored -> renamed(id, was, name.strip())));
        } catch (DuplicateKeyException taken) {
            return new NameTaken();
        }
    }

    private Outcome renamed(UUID id, String was, String name) {
        var now = table.team(id)
                .filter(one -> Authority.runsAgency(CurrentViewer.get(), one.agency(), one.partnership()));
        if (now.isEmpty()) {
            return new NotAllowed();
        }
        if (now.get().name().equals(name)) {
            return new Renamed();
        }
        if (!table.renameTeam(id, was, name)) {
            return new Overtaken(now.get().name());
        }
        trail.append(Act.WROTE, "team", id, Map.of("change", "renamed"));
        return new Renamed();
    }
}
