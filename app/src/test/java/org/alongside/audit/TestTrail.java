package org.alongside.audit;

import java.time.Clock;
import java.util.UUID;
import org.alongside.database.FreshDatabase;

/** The trail of a fresh database. */
public final class TestTrail {

    private TestTrail() {}

    public static Trail of(FreshDatabase database) {
        var events = new EventTable(database.jdbc(), Clock.systemUTC(), UUID::randomUUID, true);
        return new Trail(events, database.transactions());
    }
}
