package org.alongside.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema to this program's version as its owner, and refuses a schema made by a newer program. */
final class Migrations {

    private static final int OLDEST_POSTGRESQL = 15;

    private Migrations() {}

    /** Migrates and gives the address the server signs in with. */
    static DatabaseAddress run(DatabaseAddress owner, Installation purpose) {
        try (var connection = owner.connect()) {
            refuseOld(connection);
            var role = ServerRole.of(connection.getCatalog(), owner);
            // One node at a time: several may start together on a new database.
            alone(connection, "lock");
            purpose.mark(connection);
            role.ensure(connection, owner);
            alone(connection, "unlock");
            var flyway = flyway(owner, role);
            refuseNewer(flyway);
            flyway.migrate();
            return owner.as(role.name(), role.password());
        } catch (SQLException problem) {
            throw Refusals.ofAddress(owner, problem);
        } catch (FlywayException problem) {
            throw refusal(owner, problem);
        }
    }

    private static RuntimeException refusal(DatabaseAddress owner, FlywayException problem) {
        if (problem.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new StartRefused(
                    "The database " + owner + " already holds the tables of another program.",
                    "Name an empty database in ALONGSIDE_DATABASE_URL.",
                    problem);
        }
        if (problem instanceof FlywayValidateException) {
            return new StartRefused(
                    "The database was made by an Alongside with other steps than this one: " + problem.getMessage(),
                    "Start the version that made it. A demonstration may simply be removed with its data folder.",
                    problem);
        }
        return Refusals.concerns(problem, "42501", "53100") ? Refusals.ofAddress(owner, problem) : problem;
    }

    private static void refuseOld(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_POSTGRESQL) {
            throw new StartRefused(
                    "PostgreSQL " + version + " is too old.",
                    "Alongside needs PostgreSQL " + OLDEST_POSTGRESQL + " or newer.");
        }
    }

    private static void alone(Connection connection, String what) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_" + what + "(hashtext('alongside start'))");
        }
    }

    private static Flyway flyway(DatabaseAddress owner, ServerRole role) {
        return Flyway.configure()
                .dataSource(owner.source())
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
