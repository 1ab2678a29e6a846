package org.alongside.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.alongside.postgres.OwnPostgres;
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
        var password = folder.secret("postgres");
        try {
            var own = OwnPostgres.startIn(folder.path(), folder.secretFile("postgres"));
            try {
                var superuser = DatabaseAddress.local(own.port(), "postgres", "postgres", password);
                dropHalfFilled(superuser, new Filling(folder));
                makeOwner(superuser);
            } catch (SQLException problem) {
                own.close();
                throw problem;
            }
            return new Postgres(DatabaseAddress.local(own.port(), "alongside", "alongside", password), own);
        } catch (IOException | SQLException problem) {
            throw Refusals.ofOwnPostgres(folder.path(), problem);
        }
    }

    private static void dropHalfFilled(DatabaseAddress superuser, Filling filling) throws SQLException {
        if (filling.wasInterrupted()) {
            try (var connection = superuser.connect();
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists alongside with (force)");
            }
            filling.beginsFromNothing();
        }
    }

    /** Makes the owner of everything: an ordinary role that may make the server's role. */
    private static void makeOwner(DatabaseAddress superuser) throws SQLException {
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = 'alongside'")) {
                statement.execute(
                        "create role alongside login createrole password '%s'".formatted(superuser.password()));
            }
            if (!exists(statement, "select from pg_database where datname = 'alongside'")) {
                statement.execute("create database alongside owner alongside");
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
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
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
