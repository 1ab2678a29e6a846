package org.alongside.client;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a client to the register of the viewer's agency. */
@Component
public class AddClient {

    private final KeepsRegister keepsRegister;
    private final ClientTable table;
    private final Trail trail;

    AddClient(KeepsRegister keepsRegister, ClientTable table, Trail trail) {
        this.keepsRegister = keepsRegister;
        this.table = table;
        this.trail = trail;
    }

    /**
     * @param id made with the form, so that one sent twice adds one client
     * @param givenName empty for somebody with one name
     */
    @Transactional
    public void add(UUID id, Optional<String> givenName, String familyName, Optional<LocalDate> born) {
        keepsRegister.demand(CurrentViewer.get());
        if (table.insert(id, givenName.orElse(null), familyName, born.orElse(null))) {
            trail.append(Act.WROTE, "client", id, Map.of("change", "added"));
        }
    }
}
