package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL that the machine's own packages brought, with its tools; what ships with Alongside has none. */
final class MachinesPostgres implements AutoCloseable {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final int OLDEST = 15;

    private final Path programs;
    private final Path folder;
    private final int port;

    private MachinesPostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Starts a new one in this folder; without one on the machine the test says so and is left out. */
    static MachinesPostgres start(Path folder) throws Exception {
        var programs = newest();
        assumeThat(programs)
                .as("PostgreSQL 15 or newer with its tools is on this machine")
                .isNotEmpty();
        var postgres = new MachinesPostgres(programs.getLast(), folder, freePort());
        postgres.succeeds("initdb", "-D", folder.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8");
        postgres.succeeds(
                "pg_ctl",
                "-D",
                folder.toString(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + postgres.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''",
                "-w",
                "start");
        return postgres;
    }

    private static List<Path> newest() throws IOException {
        if (!Files.isDirectory(PACKAGES)) {
            return List.of();
        }
        try (var versions = Files.list(PACKAGES)) {
            return versions.filter(version -> version.getFileName().toString().matches("\\d+"))
                    .filter(version -> Integer.parseInt(version.getFileName().toString()) >= OLDEST)
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .sorted()
                    .toList();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    Map<String, String> environment() {
        return Map.of("ALONGSIDE_DATABASE_URL", "postgres://alongside:quay@127.0.0.1:" + port + "/alongside");
    }

    void psql(String database, String sql) throws Exception {
        psqlAs("postgres", database, sql);
    }

    void psqlAs(String user, String database, String sql) throws Exception {
        succeeds("psql", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", user, "-d", database, "-c", sql);
    }

    /** One of PostgreSQL's tools, as its administrator. */
    void tool(String name, String... words) throws Exception {
        var command = new ArrayList<>(List.of(name, "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "postgres"));
        command.addAll(List.of(words));
        succeeds(command.toArray(String[]::new));
    }

    /** PostgreSQL does not work for the system's administrator; in a namespace of its own it does not see that. */
    private void succeeds(String... words) throws Exception {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve(words[0]).toString());
        command.addAll(List.of(words).subList(1, words.length));
        var output = folder.resolveSibling(folder.getFileName() + "-output.txt").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor()).as(Files.readString(output.toPath())).isZero();
    }

    @Override
    public void close() throws Exception {
        succeeds("pg_ctl", "-D", folder.toString(), "-m", "fast", "-w", "stop");
    }
}
