package org.alongside.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration is made up once and as a whole. */
class FillingTest {

    @TempDir
    Path path;

    private DataFolder folder;
    private Filling filling;

    @BeforeEach
    void a_new_folder() {
        folder = DataFolder.at(path);
        filling = new Filling(folder);
    }

    @Test
    void what_was_interrupted_is_begun_again_from_an_empty_database_and_only_that() throws SQLException {
        start("half", false);
        assertThat(filling.wasInterrupted()).isTrue();

        start("whole", true);
        assertThat(filling.wasInterrupted()).isFalse();

        try (var postgres = Postgres.in(folder);
                var connection = postgres.owner().connect();
                var rows = connection.createStatement().executeQuery("select part from made_up")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("whole");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void work_that_was_broken_off_by_a_mistake_is_interrupted_too() {
        assertThatThrownBy(() -> filling.fill(
                        () -> {
                            throw new IllegalStateException("the database is gone");
                        },
                        () -> true))
                .isInstanceOf(IllegalStateException.class);
        assertThat(filling.wasInterrupted()).isTrue();
    }

    /** A start, which fails when the table is there already. */
    private void start(String part, boolean whole) throws SQLException {
        try (var postgres = Postgres.in(folder);
                var connection = postgres.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("create table made_up (part text)");
            filling.fill(() -> insert(statement, part), () -> whole);
        }
    }

    private static void insert(Statement statement, String part) {
        try {
            statement.execute("insert into made_up values ('%s')".formatted(part));
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
