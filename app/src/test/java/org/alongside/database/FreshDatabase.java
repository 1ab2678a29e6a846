package org.alongside.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * An empty, migrated database of its own for a test that may damage it, seen by the server and by a forger with every
 * right.
 */
public final class FreshDatabase {

    private static final String TEMPLATE = "template_" + ProcessHandle.current().pid();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final DataSource server;
    private final DataSource forger;

    private FreshDatabase(DataSource server, DataSource forger) {
        this.server = server;
        this.forger = forger;
    }

    /** Copies the template, which is migrated once. */
    public static synchronized FreshDatabase make() {
        if (NUMBER.get() == 0) {
            TestPostgres.fresh(TEMPLATE);
        }
        var name = "fresh_" + NUMBER.incrementAndGet();
        var owner = TestPostgres.owner();
        var superuser = source("alongside", owner.as("postgres", owner.password()));
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name + " template " + TEMPLATE);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
        var role = ServerRole.of(TEMPLATE, owner);
        return new FreshDatabase(
                source(name, owner.as(role.name(), role.password())),
                source(name, owner.as("postgres", owner.password())));
    }

    /** The same in a PostgreSQL of its own in this folder. */
    public static OtherCluster inAnotherCluster(Path folder) {
        return OtherCluster.in(folder);
    }

    /** A second PostgreSQL for as long as it is open. */
    public record OtherCluster(FreshDatabase database, Postgres postgres) implements AutoCloseable {

        private static OtherCluster in(Path folder) {
            var postgres = Postgres.in(DataFolder.at(folder));
            var owner = postgres.owner();
            Migrations.run(owner, Installation.REAL);
            var server = ServerRole.of("alongside", owner);
            var database = new FreshDatabase(
                    source("alongside", owner.as(server.name(), server.password())),
                    source("alongside", owner.as("postgres", owner.password())));
            return new OtherCluster(database, postgres);
        }

        @Override
        public void close() {
            postgres.close();
        }
    }

    private static DataSource source(String database, DatabaseAddress address) {
        var source = new PGSimpleDataSource();
        source.setUrl(address.url().replaceFirst("/alongside$", "/" + database));
        source.setUser(address.user());
        source.setPassword(address.password());
        return source;
    }

    public DataSource server() {
        return server;
    }

    public DataSource forger() {
        return forger;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(server);
    }

    public PlatformTransactionManager transactions() {
        return new ViewerTransactions(server, java.time.Clock.systemUTC());
    }
}
