package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about a database that cannot be used. */
class RefusalsTest {

    private static final String PASSWORD = "a password that is never told";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost/alongside",
                "mysql://localhost/alongside",
                "postgres://owner:" + PASSWORD + "@/alongside",
                "postgres://owner:" + PASSWORD + "@localhost",
                "postgres://owner:" + PASSWORD + "@localhost/a'b"
            })
    void an_address_that_is_none(String text) {
        var refusal = catchThrowableOfType(StartRefused.class, () -> DatabaseAddress.parse(text));
        assertThat(refusal.whatToDo()).contains("postgres://owner:password@host:5432/database");
        assertThat(refusal).hasMessageNotContaining(PASSWORD);
    }

    @Test
    void an_address_in_either_form() {
        var expected = new DatabaseAddress("jdbc:postgresql://db.example:5433/alongside?ssl=true", "owner", "p@ss");
        assertThat(DatabaseAddress.parse("postgres://owner:p%40ss@db.example:5433/alongside?ssl=true"))
                .isEqualTo(expected);
        assertThat(DatabaseAddress.parse(
                        "jdbc:postgresql://db.example:5433/alongside?user=owner&password=p%40ss&ssl=true"))
                .isEqualTo(expected);
        assertThat(DatabaseAddress.parse("postgres://owner:x@one:5432,two:5432/alongside")
                        .url())
                .isEqualTo("jdbc:postgresql://one:5432,two:5432/alongside");
    }

    @Test
    void a_host_that_nobody_knows() {
        assertThat(refusal("postgres://owner:" + PASSWORD + "@no-such-host.invalid/alongside"))
                .hasMessageContaining("No machine is known")
                .hasMessageNotContaining(PASSWORD);
    }

    @Test
    void a_port_where_nobody_answers() {
        assertThat(refusal("postgres://owner:" + PASSWORD + "@127.0.0.1:1/alongside"))
                .hasMessageContaining("Nothing answers")
                .hasMessageNotContaining(PASSWORD);
    }

    @Test
    void a_wrong_password() {
        assertThat(refusal(TestPostgres.owner().as("alongside", PASSWORD)))
                .hasMessageContaining("does not know the user \"alongside\" with this password")
                .hasMessageNotContaining(PASSWORD);
    }

    @Test
    void a_database_that_is_not_there() {
        var owner = TestPostgres.owner();
        var refusal = refusal(new DatabaseAddress(
                owner.url().replaceFirst("/alongside$", "/nowhere"), owner.user(), owner.password()));
        assertThat(refusal).hasMessageContaining("no database \"nowhere\"");
        assertThat(refusal.whatToDo()).contains("create database \"nowhere\" owner \"alongside\"");
    }

    @Test
    void an_owner_with_too_few_rights() throws SQLException {
        var name = fresh("create role %1$s login password '" + PASSWORD + "'", "create database %1$s owner %1$s");
        var refusal = refusal(there(name).as(name, PASSWORD));
        assertThat(refusal).hasMessageContaining("may not do all that is needed");
        assertThat(refusal.whatToDo()).contains("alter role \"" + name + "\" createrole");
        drop(name);
    }

    @Test
    void a_server_role_that_could_pass_the_walls_by() throws SQLException {
        var name = fresh("create role %1$s_server bypassrls", "create database %1$s owner alongside");
        var refusal = refusal(there(name));
        assertThat(refusal).hasMessageContaining("can pass the walls");
        assertThat(refusal.whatToDo()).contains("alter role \"" + name + "_server\" nosuperuser nobypassrls");
        drop(name);
    }

    @Test
    void a_PostgreSQL_that_is_too_old() throws IOException {
        try (var old = new OldPostgres("14.13")) {
            var refusal = refusal(old.address());
            assertThat(refusal).hasMessageContaining("PostgreSQL 14 is too old");
            assertThat(refusal.whatToDo()).contains("PostgreSQL 15 or newer");
        }
    }

    @Test
    void the_tables_of_another_program() throws SQLException {
        var name = fresh("create database %1$s owner alongside");
        execute(there(name), "create table public.something (x int)");
        assertThat(refusal(there(name))).hasMessageContaining("tables of another program");
        drop(name);
    }

    @Test
    void a_newer_schema() throws SQLException {
        var name = fresh("create database %1$s owner alongside");
        Migrations.run(there(name), Installation.REAL);
        execute(
                there(name),
                "insert into public.flyway_schema_history values (999999, '999999', 'from the future', 'SQL',"
                        + " 'V999999__from_the_future.sql', 0, 'alongside', now(), 1, true)");
        assertThat(refusal(there(name))).hasMessageContaining("made by a newer Alongside (schema 999999)");
        drop(name);
    }

    @Test
    void a_demonstrations_database_for_real_use_and_the_other_way_round() throws SQLException {
        var name = fresh("create database %1$s owner alongside");
        Migrations.run(there(name), Installation.DEMO);
        assertThat(refusal(there(name))).hasMessageContaining("made for the demonstration");
        drop(name);
    }

    private static StartRefused refusal(String url) {
        return refusal(DatabaseAddress.parse(url));
    }

    private static StartRefused refusal(DatabaseAddress address) {
        return catchThrowableOfType(StartRefused.class, () -> Migrations.run(address, Installation.REAL));
    }

    private static DatabaseAddress there(String database) {
        var owner = TestPostgres.owner();
        return new DatabaseAddress(
                owner.url().replaceFirst("/alongside$", "/" + database), owner.user(), owner.password());
    }

    /** Runs these with a fresh name in them, as PostgreSQL's administrator. */
    private static String fresh(String... statements) throws SQLException {
        var name = "refusal_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        for (var statement : statements) {
            execute(administrator(), statement.formatted(name));
        }
        return name;
    }

    private static void drop(String name) throws SQLException {
        execute(administrator(), "drop database " + name + " with (force)");
        execute(administrator(), "drop role if exists " + name + "_server");
        execute(administrator(), "drop role if exists " + name);
    }

    private static DatabaseAddress administrator() {
        return TestPostgres.owner().as("postgres", TestPostgres.owner().password());
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
