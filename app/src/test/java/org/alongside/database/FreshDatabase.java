package org.alongside.database;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** An empty, migrated database of its own for a test that may damage it, seen by the server and by a forger with every right. */
public final class FreshDatabase {

    private static final String TEMPLATE = "template_" + ProcessHandle.current().pid();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final DataSource server;
    private final DataSource forger;

    private FreshDatabase(String name) {
        var owner = TestPostgres.owner();
        var role = ServerRole.of(TEMPLATE, owner);
        this.server = source(name, owner.as(role.name(), role.password()));
        this.forger = source(name, owner.as("postgres", owner.password()));
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
        return new FreshDatabase(name);
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
