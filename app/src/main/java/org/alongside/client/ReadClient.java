package org.alongside.client;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.breakglass.Openings;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a client's record for reading; every reading and every denial is kept. A record that was merged into another is
 * read under that one.
 */
@Component
public class ReadClient {

    /** A record, and until when it is open when it was opened by break-glass. */
    public record Reading(Client client, Optional<Instant> openUntil) {}

    private final KeepsRegister keepsRegister;
    private final ClientTable table;
    private final Openings openings;
    private final Trail trail;

    ReadClient(KeepsRegister keepsRegister, ClientTable table, Openings openings, Trail trail) {
        this.keepsRegister = keepsRegister;
        this.table = table;
        this.openings = openings;
        this.trail = trail;
    }

    /**
     * @throws NotFound when there is no such client or the viewer may not know of them
     */
    @Transactional
    public Reading read(UUID id) {
        var client = found(id);
        trail.append(Act.READ, "client", client.id(), Map.of());
        return new Reading(client, openings.openUntil(client.id()));
    }

    /**
     * The record to be changed by the viewer, whose agency holds it.
     *
     * @throws NotFound when they may not
     */
    @Transactional
    public Client change(UUID id) {
        keepsRegister.demand(CurrentViewer.get());
        var client = found(id);
        if (!KeepsRegister.mayChange(client)) {
            trail.appendApart(Act.DENIED, "client", id, Map.of("because", "agency"));
            throw new NotFound();
        }
        return client;
    }

    /** Whether the viewer may know of the client, without opening the record. */
    @Transactional
    public boolean known(UUID id) {
        return table.find(id).isPresent();
    }

    private Client found(UUID id) {
        var client = table.find(table.root(id));
        if (client.isEmpty()) {
            trail.appendApart(Act.DENIED, "client", id, Map.of());
            throw new NotFound();
        }
        return client.get();
    }
}
