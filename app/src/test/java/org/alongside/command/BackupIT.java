package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is a data folder: it starts, has everything, and its audit trail holds. */
class BackupIT {

    private static final int SOME = 300;

    @TempDir
    Path folder;

    @Test
    void a_backup_of_a_server_at_work_has_every_row_confirmed_before_and_its_audit_trail_holds() throws Exception {
        var data = folder.resolve("data");
        var backup = folder.resolve("backup");
        try (var server = ServerProcess.run(data).untilReady()) {
            await().atMost(Duration.ofMinutes(4)).until(() -> Files.exists(data.resolve("audit-head.txt")));
            var rows = new CommittedRows(server).writing();
            await().atMost(Duration.ofMinutes(1)).until(() -> rows.confirmed() >= SOME);
            var before = rows.confirmed();
            succeeds("The backup is complete", "backup", "--data", data.toString(), "--to", backup.toString());
            assertThat(rows.confirmed()).as("went on meanwhile").isGreaterThan(before);

            succeeds("heads kept outside the database agree", "verify-audit", "--data", backup.toString());
            server.kill();
            try (var restored = withoutAdministrator(backup).untilReady()) {
                assertThat(CommittedRows.in(restored)).isGreaterThanOrEqualTo(before);
            }
        }
    }

    @Test
    void a_backup_of_a_stopped_server_is_the_same_and_none_takes_the_place_of_another() throws Exception {
        var data = folder.resolve("data");
        var backup = folder.resolve("backup");
        try (var server = ServerProcess.run(data).untilReady()) {
            assertThat(server.terminate().untilEnded()).isPositive();
        }
        succeeds("The backup is complete", "backup", "--data", data.toString(), "--to", backup.toString());
        try (var restored = withoutAdministrator(backup).untilReady()) {
            assertThat(restored.isAlive()).isTrue();
        }
        var again = start("backup", "--data", data.toString(), "--to", backup.toString());
        assertThat(again.untilEnded()).as(again.output()).isEqualTo(2);
        assertThat(again.output()).contains("There is something at " + backup);
    }

    /** The administrator is in the backup: nobody is asked for the first one. */
    private ServerProcess withoutAdministrator(Path data) throws Exception {
        return ServerProcess.start(data, Map.of(), "run", "--port", "0", "--data", data.toString());
    }

    private ServerProcess start(String... words) throws Exception {
        return ServerProcess.start(folder.resolve("data"), Map.of(), words);
    }

    private void succeeds(String expected, String... words) throws Exception {
        var command = start(words);
        assertThat(command.untilEnded()).as(command.output()).isZero();
        assertThat(command.output()).contains(expected);
    }
}
