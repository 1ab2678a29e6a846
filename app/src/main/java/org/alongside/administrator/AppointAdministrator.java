package org.alongside.administrator;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.authority.Authority;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes somebody who has an account a system administrator too. */
@Component
class AppointAdministrator {

    /** What appointing came to. */
    sealed interface Outcome {}

    /** They are one, by this appointment or an earlier one. */
    record Appointed() implements Outcome {}

    /** Only a system administrator appoints, and somebody else. */
    record NotAllowed() implements Outcome {}

    private final SystemAdministratorTable table;
    private final Trail trail;

    AppointAdministrator(SystemAdministratorTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome appoint(UUID person) {
        var viewer = CurrentViewer.get();
        if (!(viewer instanceof Viewer.Administrator) || Authority.isMyself(viewer, person)) {
            return new NotAllowed();
        }
        if (table.appoint(person)) {
            trail.append(Act.WROTE, "administrator", person, Map.of("change", "appointed"));
            return new Appointed();
        }
        return table.is(person) ? new Appointed() : new NotAllowed();
    }
}
