package org.alongside.account;

import java.util.Map;
import org.alongside.access.Standing;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.database.Apart;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Gives somebody the name they want to be known by; what they did under the old one shows the new one too. */
@Component
class ChangeName {

    private final NameTable table;
    private final Trail trail;
    private final Apart apart;

    ChangeName(NameTable table, Trail trail, Apart apart) {
        this.table = table;
        this.trail = trail;
        this.apart = apart;
    }

    void change(Standing who, String name) {
        if (name.equals(who.name())) {
            return;
        }
        apart.run(new Viewer.Guest(who.person()), () -> {
            table.rename(who.person(), name);
            trail.append(Act.WROTE, "person", who.person(), Map.of("change", "name"));
        });
    }
}
