package org.alongside.database;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL in use, whichever it is: its owner's address, and its process when it is our own. */
public final class Postgres implements AutoCloseable {

    private final DatabaseAddress owner;
    private final @Nullable OwnPostgres own;

    private Postgres(DatabaseAddress owner, @Nullable OwnPostgres own) {
        this.owner = owner;
        this.own = own;
    }

    static Postgres in(DataFolder folder) {
        var own = OwnPostgres.startIn(folder);
        return new Postgres(own.owner(), own);
    }

    static Postgres at(DatabaseAddress address) {
        return new Postgres(address, null);
    }

    DatabaseAddress owner() {
        return owner;
    }

    /** The embedded PostgreSQL's process; empty when somebody else runs the database. */
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(own).map(OwnPostgres::process);
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
