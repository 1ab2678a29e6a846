package org.alongside.client.identity;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ClientChanged;
import org.alongside.client.ReadClient;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds another name of a client, by which they are found too. */
@Component
public class AddAlias {

    private final ReadClient readClient;
    private final AliasTable table;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Supplier<UUID> ids;

    AddAlias(
            ReadClient readClient,
            AliasTable table,
            ApplicationEventPublisher events,
            Trail trail,
            Supplier<UUID> ids) {
        this.readClient = readClient;
        this.table = table;
        this.events = events;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public void add(UUID id, Alias.Kind kind, @Nullable String given, String family) {
        var client = readClient.change(id);
        table.insert(ids.get(), client.id(), kind, given, family);
        trail.append(Act.WROTE, "client", client.id(), Map.of("change", "other-name"));
        events.publishEvent(new ClientChanged(client.id()));
    }
}
