package org.alongside.client.need;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ReadClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what must be known of a client before anything is done, and ends what no longer holds. */
@Component
public class KeepNote {

    private final ReadClient readClient;
    private final NoteTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    KeepNote(ReadClient readClient, NoteTable table, Trail trail, Supplier<UUID> ids) {
        this.readClient = readClient;
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public void keep(UUID id, Note.Kind kind, String body) {
        var client = readClient.change(id);
        table.insert(ids.get(), client.id(), kind, body.strip());
        trail.append(Act.WROTE, "client", client.id(), Map.of("change", "warning-added", "kind", kind));
    }

    @Transactional
    public void end(UUID id, UUID note) {
        var client = readClient.change(id);
        if (table.end(client.id(), note)) {
            trail.append(Act.WROTE, "client", client.id(), Map.of("change", "warning-ended"));
        }
    }
}
