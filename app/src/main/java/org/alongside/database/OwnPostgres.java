package org.alongside.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that lives in a data folder and runs as long as the server does. It listens on this machine only and asks
 * for a password kept in the folder. Writes reach the disk before they are confirmed.
 */
final class OwnPostgres implements AutoCloseable {

    private static final String ACCESS_RULES = """
            # Alongside writes this file at every start.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final ProcessHandle process;
    private final String password;

    private OwnPostgres(EmbeddedPostgres server, ProcessHandle process, String password) {
        this.server = server;
        this.process = process;
        this.password = password;
    }

    /** Starts the folder's PostgreSQL: made on first use, recovered when it or its server was killed. */
    static OwnPostgres startIn(DataFolder folder) {
        var cluster = folder.path().resolve("postgresql");
        try {
            stopTheOneLeftBehindIn(cluster);
            removeHalfMade(cluster);
            var server = start(folder, cluster);
            makeOwner(server, folder.secret("postgres"));
            Files.writeString(cluster.resolve("alongside-ready"), "");
            return new OwnPostgres(server, processIn(cluster).orElseThrow(), folder.secret("postgres"));
        } catch (IOException | SQLException | RuntimeException problem) {
            throw new StartRefused(
                    "PostgreSQL did not start in " + cluster + ": " + problem.getMessage(),
                    "Look at the disk space and at " + folder.path().resolve("postgresql.log") + ".",
                    problem);
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, Path cluster) throws IOException {
        var path = folder.path();
        var rules = Files.writeString(path.resolve("pg_hba.conf"), ACCESS_RULES);
        folder.secret("postgres");
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(path.resolve("postgresql-program").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(5))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("pwfile", path.resolve("secret-postgres").toString())
                .setConnectConfig("password", folder.secret("postgres"))
                .setServerConfig("hba_file", rules.toString())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("fsync", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("logging_collector", "off")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                        path.resolve("postgresql.log").toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                        path.resolve("postgresql.log").toFile()))
                .start();
    }

    /** A killed server leaves its PostgreSQL running, and a folder serves only one. */
    private static void stopTheOneLeftBehindIn(Path cluster) {
        processIn(cluster).ifPresent(left -> {
            left.destroy();
            left.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        });
    }

    private static void removeHalfMade(Path cluster) throws IOException {
        if (Files.exists(cluster) && !Files.exists(cluster.resolve("alongside-ready"))) {
            FileSystemUtils.deleteRecursively(cluster);
        }
    }

    static Optional<ProcessHandle> processIn(Path cluster) {
        var pidFile = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            return ProcessHandle.of(pid).filter(OwnPostgres::isPostgres);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }

    /** The address the owner of everything signs in with: an ordinary role that may make the server's role. */
    DatabaseAddress owner() {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/alongside", "alongside", password);
    }

    private static void makeOwner(EmbeddedPostgres server, String password) throws SQLException {
        try (var connection =
                        server.getPostgresDatabase(Map.of("password", password)).getConnection();
                var statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = 'alongside'")) {
                statement.execute("create role alongside login createrole password '%s'".formatted(password));
            }
            if (!exists(statement, "select from pg_database where datname = 'alongside'")) {
                statement.execute("create database alongside owner alongside");
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Done when this PostgreSQL is gone, whoever ended it. */
    ProcessHandle process() {
        return process;
    }

    @Override
    public void close() throws IOException {
        server.close();
        process.onExit().orTimeout(2, TimeUnit.MINUTES).join();
    }
}
