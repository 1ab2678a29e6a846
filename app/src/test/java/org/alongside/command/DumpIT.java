package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/operate.md says about another PostgreSQL: dumped and restored with its own tools. */
class DumpIT {

    private static final Map<String, String> ADMINISTRATOR = Map.of(
            "ALONGSIDE_ADMIN_NAME", "Ottoline Marsh",
            "ALONGSIDE_ADMIN_EMAIL", "ottoline@example.org");

    @TempDir
    Path folder;

    @Test
    void a_dump_restored_into_another_PostgreSQL_is_the_installation_again() throws Exception {
        var data = folder.resolve("data");
        Path restored;
        var dump = folder.resolve("alongside.dump").toString();
        try (var first = MachinesPostgres.start(folder.resolve("first"));
                var second = MachinesPostgres.start(folder.resolve("second"))) {
            first.psql("postgres", "create role alongside login createrole password 'quay'");
            first.psql("postgres", "create database alongside owner alongside encoding 'UTF8'");
            try (var server = run(first, data, administrator()).untilReady()) {
                await().atMost(Duration.ofMinutes(4)).until(() -> Files.exists(data.resolve("audit-head.txt")));
                // Before the dump: its head must not know of blocks that the dump has not.
                restored = withSecrets(data, Files.createDirectory(folder.resolve("restored")));
                first.tool("pg_dump", "-Fc", "--file=" + dump, "alongside");
                assertThat(server.terminate().untilEnded()).isPositive();
            }

            second.psql("postgres", "create role alongside login createrole password 'quay'");
            second.psql("postgres", "create database alongside owner alongside encoding 'UTF8'");
            second.psqlAs("alongside", "alongside", "create role alongside_server login");
            second.tool("pg_restore", "-d", "alongside", "--exit-on-error", dump);
            try (var server = run(second, restored, Map.of()).untilReady()) {
                assertThat(server.isAlive()).isTrue();
                var verified = ServerProcess.start(
                        restored, second.environment(), "verify-audit", "--data", restored.toString());
                assertThat(verified.untilEnded()).as(verified.output()).isZero();
                assertThat(verified.output()).contains("heads kept outside the database agree");
            }
        }
    }

    private Map<String, String> administrator() throws Exception {
        var all = new HashMap<>(ADMINISTRATOR);
        var password = Files.writeString(folder.resolve("password"), "plum lantern otter quay");
        all.put("ALONGSIDE_ADMIN_PASSWORD_FILE", password.toString());
        return all;
    }

    private static ServerProcess run(MachinesPostgres postgres, Path data, Map<String, String> more) throws Exception {
        var environment = new HashMap<>(more);
        environment.putAll(postgres.environment());
        return ServerProcess.start(data, environment, "run", "--port", "0", "--data", data.toString());
    }

    private static Path withSecrets(Path from, Path to) throws Exception {
        try (var files = Files.newDirectoryStream(from, "{secret-*,audit-head.txt}")) {
            for (var file : files) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }
}
