package org.alongside.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that lives in a data folder and runs as long as the server does. It listens on this machine only and
 * asks for a password kept in the folder. Writes reach the disk before they are confirmed.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final int FAST = 60;
    private static final int AT_ONCE = 20;

    private final int port;
    private final ProcessHandle process;

    private OwnPostgres(int port, ProcessHandle process) {
        this.port = port;
        this.process = process;
    }

    /**
     * Starts the folder's PostgreSQL: made on first use with the password in this file for its administrator, recovered
     * when it or its server was killed.
     */
    public static OwnPostgres startIn(Path folder, Path passwordFile) throws IOException {
        var cluster = new Cluster(folder.resolve("postgresql"));
        // A killed server leaves its PostgreSQL running, and a folder serves only one.
        cluster.process().ifPresent(OwnPostgres::stop);
        var start = new PostgresStart(folder, cluster);
        if (!cluster.isMade()) {
            start.make(passwordFile);
        }
        var process = start.run();
        return new OwnPostgres(start.port(), process);
    }

    /** Where it listens, on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** Done when this PostgreSQL is gone, whoever ended it. */
    public ProcessHandle process() {
        return process;
    }

    @Override
    public void close() {
        stop(process);
    }

    /** Stops it without waiting for those who are connected; and at once when that takes too long: it recovers. */
    private static void stop(ProcessHandle process) {
        if (!ended(process, "INT", FAST) && !ended(process, "QUIT", AT_ONCE)) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private static boolean ended(ProcessHandle process, String signal, int seconds) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .waitFor();
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception notEnded) {
            return false;
        }
    }
}
