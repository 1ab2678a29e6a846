package org.alongside.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL: made whole or not at all, and its settings written anew at every start. */
final class Cluster {

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final String ACCESS_RULES = """
            # Alongside writes this file at every start.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private static final String SETTINGS = """
            # Alongside writes this file at every start. Your own settings go into ../postgresql-local.conf.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 60
            shared_buffers = 128MB
            password_encryption = 'scram-sha-256'
            timezone = 'UTC'
            datestyle = 'iso, dmy'
            jit = off
            log_checkpoints = off
            log_timezone = 'UTC'
            # Details and statements can hold personal data.
            log_error_verbosity = terse
            log_min_error_statement = panic
            include_if_exists = '../postgresql-local.conf'
            """;

    private final Path path;

    Cluster(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    boolean isMade() {
        return Files.isDirectory(path);
    }

    /** Where the files are prepared: a killed start leaves only such drafts behind. */
    Path draft() throws IOException {
        try (var old = Files.newDirectoryStream(path.resolveSibling("."), path.getFileName() + "-draft-*")) {
            for (var draft : old) {
                remove(draft);
            }
        }
        return path.resolveSibling(
                path.getFileName() + "-draft-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    }

    /** Removes a draft. Something may still be dying in it: then it stays, in nobody's way, until the next start. */
    static void remove(Path draft) {
        try {
            FileSystemUtils.deleteRecursively(draft);
        } catch (IOException stillInUse) {
            LOG.debug("Not removed: {}", draft);
        }
    }

    void take(Path draft) throws IOException {
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        try (var parent = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
            parent.force(true);
        }
    }

    void configure(int port) throws IOException {
        Files.writeString(path.resolve("postgresql.conf"), SETTINGS.formatted(port));
        Files.writeString(path.resolve("pg_hba.conf"), ACCESS_RULES);
    }

    /** The PostgreSQL that works on these files now. */
    Optional<ProcessHandle> process() {
        var pid = line(0).map(String::strip).filter(text -> text.matches("\\d+"));
        return pid.map(Long::parseLong).flatMap(ProcessHandle::of).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle process) {
        var words = process.info().arguments().map(Arrays::asList).orElse(List.of());
        return process.info().command().orElse("").endsWith("postgres") && words.contains(path.toString());
    }

    /** Whether that process says that it answers. */
    boolean answers(long pid) {
        return line(0).map(String::strip).filter(Long.toString(pid)::equals).isPresent()
                && line(7).map(String::strip).filter("ready"::equals).isPresent();
    }

    private Optional<String> line(int number) {
        try {
            return Files.readAllLines(path.resolve("postmaster.pid")).stream()
                    .skip(number)
                    .findFirst();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
