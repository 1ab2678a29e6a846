package org.alongside.client.identity;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ClientChanged;
import org.alongside.client.ReadClient;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes another name that is not the client's; what stood is kept. */
@Component
public class EndAlias {

    private final ReadClient readClient;
    private final AliasTable table;
    private final ApplicationEventPublisher events;
    private final Trail trail;

    EndAlias(ReadClient readClient, AliasTable table, ApplicationEventPublisher events, Trail trail) {
        this.readClient = readClient;
        this.table = table;
        this.events = events;
        this.trail = trail;
    }

    @Transactional
    public void end(UUID id, UUID alias) {
        var client = readClient.change(id);
        if (table.end(client.id(), alias)) {
            trail.append(Act.WROTE, "client", client.id(), Map.of("change", "other-name-removed"));
            events.publishEvent(new ClientChanged(client.id()));
        }
    }
}
