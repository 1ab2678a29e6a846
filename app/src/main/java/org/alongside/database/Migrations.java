package org.alongside.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.postgresql.ds.PGSimpleDataSource;

/** Brings the schema to this program's version as its owner, and refuses a schema made by a newer program. */
final class Migrations {

    private Migrations() {}

    /** Migrates and gives the address the server signs in with. */
    static DatabaseAddress run(DatabaseAddress owner) {
        var source = source(owner);
        try (var connection = source.getConnection()) {
            var role = ServerRole.of(connection.getCatalog(), owner);
            role.ensure(connection);
            var flyway = flyway(source, role);
            refuseNewer(flyway);
            flyway.migrate();
            return owner.as(role.name(), role.password());
        } catch (SQLException problem) {
            throw new StartRefused(
                    "PostgreSQL at " + owner + " refused: " + problem.getMessage(),
                    "Look at the host, port, database name, user and password in ALONGSIDE_DATABASE_URL.",
                    problem);
        }
    }

    private static DataSource source(DatabaseAddress owner) {
        var source = new PGSimpleDataSource();
        source.setUrl(owner.url());
        source.setUser(owner.user());
        source.setPassword(owner.password());
        source.setConnectTimeout(10);
        return source;
    }

    private static Flyway flyway(DataSource owner, ServerRole role) {
        return Flyway.configure()
                .dataSource(owner)
                .defaultSchema("public")
                .locations("classpath:db/migration")
                .placeholders(Map.of("server", '"' + role.name() + '"'))
                .ignoreMigrationPatterns("*:future")
                .load();
    }

    private static void refuseNewer(Flyway flyway) {
        var newer = Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED)
                .findFirst();
        if (newer.isPresent()) {
            throw new StartRefused(
                    "The database was made by a newer Alongside (schema "
                            + newer.get().getVersion() + ").",
                    "Install that version or a newer one; this one would damage the data.");
        }
    }
}
