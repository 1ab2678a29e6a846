package org.alongside.audit.seal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event with everything that is hashed. {@code at} counts microseconds since 1970 in UTC. */
public record Event(
        UUID id,
        long cluster,
        Position position,
        long at,
        @Nullable UUID person,
        @Nullable UUID agency,
        @Nullable UUID partnership,
        @Nullable String task,
        @Nullable String roles,
        byte @Nullable [] session,
        @Nullable String address,
        String act,
        String kind,
        @Nullable UUID subject,
        @Nullable UUID client,
        String detail) {

    /** The leaf of this event. Whoever changes the order or adds a field gives it a new first word. */
    public byte[] hash() {
        return new Hash(Hash.EVENT)
                .text("event 1")
                .id(id)
                .number(cluster)
                .number(position.xid())
                .number(position.number())
                .number(at)
                .id(person)
                .id(agency)
                .id(partnership)
                .text(task)
                .text(roles)
                .field(session)
                .text(address)
                .text(act)
                .text(kind)
                .id(subject)
                .id(client)
                .text(detail)
                .sum();
    }
}
