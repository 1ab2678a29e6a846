package org.alongside.client;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.breakglass.Openings;
import org.alongside.page.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a client's record for reading; every reading and every denial is kept. */
@Component
public class ReadClient {

    /** A record, and until when it is open when it was opened by break-glass. */
    public record Reading(Client client, Optional<Instant> openUntil) {}

    private final ClientTable table;
    private final Openings openings;
    private final Trail trail;

    ReadClient(ClientTable table, Openings openings, Trail trail) {
        this.table = table;
        this.openings = openings;
        this.trail = trail;
    }

    /**
     * @throws NotFound when there is no such client or the viewer may not know of them
     */
    @Transactional
    public Reading read(UUID id) {
        var client = table.find(id);
        if (client.isEmpty()) {
            trail.appendApart(Act.DENIED, "client", id, Map.of());
            throw new NotFound();
        }
        trail.append(Act.READ, "client", id, Map.of());
        return new Reading(client.get(), openings.openUntil(id));
    }

    /** Whether the viewer may know of the client, without opening the record. In the transaction at hand. */
    boolean known(UUID id) {
        return table.find(id).isPresent();
    }
}
