package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SIGTERM and Ctrl-C stop the server and its PostgreSQL, whatever it was at. */
class StopIT {

    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    Path folder;

    @Test
    void a_running_server_stops_with_its_PostgreSQL_and_nothing_has_to_be_recovered() throws Exception {
        var data = folder.resolve("data");
        try (var server = ServerProcess.run(data).untilReady()) {
            var page = (HttpURLConnection) server.page("/").toURL().openConnection();
            assertThat(page.getResponseCode()).isLessThan(500);
            var postgres = server.postgres().orElseThrow();
            assertThat(server.terminate().untilEnded()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(postgres.isAlive()).isFalse();
            assertThat(server.output()).doesNotContain("\tat ");
            assertThat(Files.readString(data.resolve("logs/postgresql.log"))).contains("database system is shut down");
        }
        try (var again = ServerProcess.run(data).untilReady()) {
            assertThat(Files.readString(data.resolve("logs/postgresql.log"))).doesNotContain("not properly shut down");
            assertThat(again.isAlive()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql-program", "logs/postgresql.log", "postgresql", "postgresql/postmaster.pid"})
    void a_start_that_is_stopped_leaves_no_PostgreSQL_behind(String moment) throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        try (var server = ServerProcess.run(data)) {
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> Files.exists(data.resolve(moment)));
            assertThat(server.terminate().untilEnded()).isEqualTo(ENDED_BY_SIGTERM);
            await().atMost(Duration.ofMinutes(1)).until(() -> nothingRunsIn(data));
        }
    }

    private static boolean nothingRunsIn(Path data) {
        return ProcessHandle.allProcesses()
                .noneMatch(process -> process.info().commandLine().orElse("").contains(data.toString()));
    }
}
