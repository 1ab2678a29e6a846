package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After a kill -9 the next start needs no hand and has every row that was confirmed. */
class KillIT {

    private static final int SOME = 300;
    private static final int DATABASE_LOST = 3;

    @TempDir
    Path folder;

    @Test
    void a_killed_server_starts_again_with_every_confirmed_row() throws Exception {
        survives(ServerProcess::kill);
    }

    @Test
    void when_its_PostgreSQL_is_killed_the_server_ends_for_its_supervisor_to_start_it_again() throws Exception {
        survives(server -> {
            server.postgres().orElseThrow().destroyForcibly();
            assertThat(server.untilEnded()).isEqualTo(DATABASE_LOST);
            assertThat(server.output()).contains("PostgreSQL ended").doesNotContain("\tat ");
        });
    }

    @Test
    void both_killed_at_once_start_again_with_every_confirmed_row() throws Exception {
        survives(server -> {
            server.postgres().orElseThrow().destroyForcibly();
            server.kill();
        });
    }

    private void survives(Death death) throws Exception {
        var data = folder.resolve("data");
        try (var server = ServerProcess.run(data).untilReady()) {
            var rows = new CommittedRows(server).writing();
            await().atMost(Duration.ofMinutes(1)).until(() -> rows.confirmed() >= SOME);
            death.befall(server);
            try (var again = ServerProcess.run(data).untilReady()) {
                assertThat(rows.lostIn(again)).isZero();
            }
        }
    }

    /** The moments of a first start, by the file that has just appeared. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql-program/draft.*",
                "postgresql-draft-[^/]*/base/1/PG_VERSION",
                "postgresql/postmaster.pid",
                "logs/postgresql.log"
            })
    void a_first_start_that_was_killed_is_made_up_for_by_the_next(String moment) throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        try (var server = ServerProcess.run(data)) {
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> exists(data, moment));
            server.kill();
            try (var again = ServerProcess.run(data).untilReady()) {
                assertThat(again.postgres()).isPresent();
            }
        }
    }

    private static boolean exists(Path data, String pattern) {
        Predicate<Path> fits = path -> data.relativize(path).toString().matches(pattern);
        try (Stream<Path> files = Files.walk(data, 4)) {
            return files.anyMatch(fits);
        } catch (IOException | java.io.UncheckedIOException inMotion) {
            return false;
        }
    }

    private interface Death {
        void befall(ServerProcess server) throws Exception;
    }
}
