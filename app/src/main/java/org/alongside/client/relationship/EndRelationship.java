package org.alongside.client.relationship;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.client.ReadClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what somebody was to a client; that it was so is kept. */
@Component
public class EndRelationship {

    private final ReadClient readClient;
    private final RelationshipTable table;
    private final Trail trail;

    EndRelationship(ReadClient readClient, RelationshipTable table, Trail trail) {
        this.readClient = readClient;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void end(UUID id, UUID relationship) {
        var client = readClient.change(id).id();
        if (table.end(client, relationship)) {
            trail.append(Act.WROTE, "relationship", relationship, client, Map.of("change", "ended"));
        }
    }
}
