package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start that cannot be says why and what to do, ends with 2, shows no stack trace and leaves nothing running. */
class RefusedStartIT {

    @TempDir
    Path folder;

    @Test
    void a_port_in_use() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = Integer.toString(taken.getLocalPort());
            refused(Map.of(), "Port " + port + " is in use.", "demo", "--port", port, "--data", data().toString());
        }
        assertThat(data()).doesNotExist();
    }

    @Test
    void a_data_folder_in_use_or_made_for_the_other_purpose() throws Exception {
        try (var server = ServerProcess.run(data()).untilReady()) {
            refused(Map.of(), "Another Alongside is running", "run", "--port", "0", "--data", data().toString());
            assertThat(server.isAlive()).isTrue();
            assertThat(server.terminate().untilEnded()).isPositive();
        }
        refused(Map.of(), "made for real use", "demo", "--port", "0", "--data", data().toString());
    }

    @Test
    void a_new_installation_without_an_administrator_or_a_terminal() throws Exception {
        refused(Map.of(), "needs its first administrator", "run", "--port", "0", "--data", data().toString());
        refused(
                Map.of("ALONGSIDE_ADMIN_NAME", "Ottoline Marsh"),
                "named only in part",
                "run",
                "--port",
                "0",
                "--data",
                data().toString());
    }

    @Test
    void an_address_that_is_none() throws Exception {
        refused(
                Map.of("ALONGSIDE_DATABASE_URL", "mysql://localhost/alongside"),
                "postgres://owner:password@host:5432/database",
                "run",
                "--port",
                "0",
                "--data",
                data().toString());
    }

    @Test
    void a_folder_that_cannot_be() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "in the way");
        refused(Map.of(), "cannot be made or written", "run", "--data", file + "/data", "--port", "0");
    }

    /** Full while the program is unpacked, while the database is made, and while the schema is. */
    @ParameterizedTest
    @ValueSource(strings = {"30m", "75m", "100m"})
    void a_full_disk(String size) throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(succeeds("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()))
                .as("only root may mount a small disk to fill")
                .isTrue();
        try {
            refused(Map.of(), "The disk is full", "run", "--port", "0", "--data", disk + "/data");
        } finally {
            assertThat(succeeds("umount", disk.toString())).isTrue();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void refused(Map<String, String> environment, String expected, String... words) throws Exception {
        var server = ServerProcess.start(data(), environment, words);
        assertThat(server.untilEnded()).as(server.output()).isEqualTo(2);
        assertThat(server.output())
                .startsWith("Alongside did not start.")
                .contains(expected)
                .doesNotContain("\tat ");
    }

    private static boolean succeeds(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command).start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (java.io.IOException missing) {
            return false;
        }
    }
}
