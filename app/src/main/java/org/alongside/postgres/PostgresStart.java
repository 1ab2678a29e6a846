package org.alongside.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One start of the folder's own PostgreSQL, which gives up when the server is told to stop meanwhile. */
final class PostgresStart {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresStart.class);
    private static final int ATTEMPTS = 120;
    private static final int GLANCES_BEFORE_A_WORD = 300;
    private static volatile boolean stopping;

    private final Cluster cluster;
    private final PostgresProgram program;
    private final PostgresLog log;
    private int port;

    PostgresStart(Path folder, Cluster cluster) throws IOException {
        this.cluster = cluster;
        program = PostgresProgram.in(folder.resolve("postgresql-program"));
        log = PostgresLog.in(folder.resolve("logs"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping = true));
    }

    int port() {
        return port;
    }

    /** Makes the files, beside their place until they are whole. */
    void make(Path passwordFile) throws IOException {
        var draft = cluster.draft();
        program.give(Files.createDirectory(draft));
        log.mark();
        var making = program.start(
                log.file(),
                "initdb",
                "--pgdata=" + draft,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        waitFor(making, () -> false);
        if (making.exitValue() != 0) {
            Cluster.remove(draft);
            throw new IOException(String.join(" ", log.complaints()));
        }
        cluster.take(draft);
    }

    /** Runs it until it answers; a recovery can take its time. */
    ProcessHandle run() throws IOException {
        // A folder that the system's administrator copied is theirs.
        program.give(cluster.path());
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            cluster.configure(port);
            log.mark();
            var process =
                    program.start(log.file(), "postgres", "-D", cluster.path().toString());
            waitFor(process, () -> cluster.answers(process.pid()));
            if (process.isAlive()) {
                return process.toHandle();
            }
            // The workers of a killed PostgreSQL take a moment to notice; a port can be taken at the last moment.
            var complaints = String.join(" ", log.complaints());
            if (attempt == ATTEMPTS || !complaints.contains("in use")) {
                throw new IOException(complaints);
            }
            pause();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static void waitFor(Process process, BooleanSupplier enough) throws IOException {
        try {
            for (int glance = 0; !enough.getAsBoolean() && !process.waitFor(50, TimeUnit.MILLISECONDS); glance++) {
                if (stopping) {
                    process.destroy();
                    process.waitFor();
                    throw new IOException("it was told to stop while it started.");
                }
                if (glance == GLANCES_BEFORE_A_WORD) {
                    LOG.info("PostgreSQL is still starting: after a power cut it may need minutes to recover.");
                }
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("it was told to stop while it started.", stopped);
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("it was told to stop while it started.", stopped);
        }
    }
}
