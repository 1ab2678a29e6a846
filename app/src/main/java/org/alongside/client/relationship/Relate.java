package org.alongside.client.relationship;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ReadClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what somebody is to a client. */
@Component
public class Relate {

    /** Who it is. */
    public sealed interface Other {}

    /** Somebody of the register. */
    public record Registered(UUID client) implements Other {}

    /** Somebody who is known by name only. */
    public record Named(String name) implements Other {}

    private final ReadClient readClient;
    private final RelationshipTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    Relate(ReadClient readClient, RelationshipTable table, Trail trail, Supplier<UUID> ids) {
        this.readClient = readClient;
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    /** The other is this to the client; recorded twice, from either side, it stands once. */
    @Transactional
    public void relate(UUID id, Kind kind, Other other) {
        var client = readClient.change(id).id();
        var related = ids.get();
        switch (other) {
            case Named named -> table.insert(related, client, kind, null, named.name());
            case Registered registered -> {
                var their = readClient.change(registered.client()).id();
                if (known(client, kind, their)) {
                    return;
                }
                table.insert(related, client, kind, their, null);
                trail.append(Act.WROTE, "relationship", related, their, Map.of("kind", kind.otherWay()));
            }
        }
        trail.append(Act.WROTE, "relationship", related, client, Map.of("kind", kind));
    }

    private boolean known(UUID client, Kind kind, UUID their) {
        return table.of(client).stream()
                .anyMatch(relative -> relative.kind() == kind && their.equals(relative.record()));
    }
}
