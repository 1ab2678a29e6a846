package org.alongside.administrator;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Deed;
import org.alongside.authority.LastAdministrator;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends that somebody administers the system; the last one stays. */
@Component
class EndAdministrator {

    /** What ending came to. */
    sealed interface Outcome {}

    record Ended() implements Outcome {}

    /** Somebody was quicker. */
    record AlreadyEnded(Deed by) implements Outcome {}

    /** Nobody would administer the system. */
    record LastOne() implements Outcome {}

    /** Only a system administrator ends one, and only one who was. */
    record NotAllowed() implements Outcome {}

    private final SystemAdministratorTable table;
    private final Trail trail;
    private final TransactionTemplate transaction;

    EndAdministrator(SystemAdministratorTable table, Trail trail, TransactionTemplate transaction) {
        this.table = table;
        this.trail = trail;
        this.transaction = transaction;
    }

    public Outcome end(UUID person) {
        if (!(CurrentViewer.get() instanceof Viewer.Administrator)) {
            return new NotAllowed();
        }
        try {
            return Objects.requireNonNull(transaction.execute(ignored -> ended(person)));
        } catch (DataIntegrityViolationException refused) {
            if (LastAdministrator.is(refused)) {
                return new LastOne();
            }
            throw refused;
        }
    }

    private Outcome ended(UUID person) {
        if (table.end(person)) {
            trail.append(Act.WROTE, "administrator", person, Map.of("change", "ended"));
            return new Ended();
        }
        return table.ended(person).<Outcome>map(AlreadyEnded::new).orElseGet(NotAllowed::new);
    }
}
