package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The demonstration on a data folder of its own, without the made-up year, as a process like any other start. */
final class BenchServer implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("ready at (http\\S+)");

    private final Path data;
    private final Process process;
    private final String address;

    private BenchServer(Path data, Process process, String address) {
        this.data = data;
        this.process = process;
        this.address = address;
    }

    /** Started as the launcher starts it, with the same memory. */
    static BenchServer start(Path program, Path data) throws Exception {
        return start(program, data, false);
    }

    /** The same, as sure of what it has committed as a server with real data is. */
    static BenchServer keeping(Path program, Path data) throws Exception {
        return start(program, data, true);
    }

    private static BenchServer start(Path program, Path data, boolean keepsAll) throws Exception {
        Files.createDirectories(data.toAbsolutePath().getParent());
        var log = data.resolveSibling(data.getFileName() + "-log.txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms48m",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                program.resolve("alongside.jar").toString()));
        command.addAll(List.of("demo", "--port", "0", "--data", data.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("ALONGSIDE_DEMO_YEAR", "no");
        builder.environment().put("ALONGSIDE_DEMO_KEEPS_ALL", Boolean.toString(keepsAll));
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        while (!READY.matcher(Files.readString(log)).find()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(100);
        }
        var ready = READY.matcher(Files.readString(log));
        ready.find();
        return new BenchServer(data, process, ready.group(1).replaceAll("/$", ""));
    }

    String address() {
        return address;
    }

    /** As the database's administrator, past the walls. */
    Connection connect() throws IOException, SQLException {
        var port = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                .get(3)
                .strip();
        var password = Files.readString(data.resolve("secret-postgres")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/alongside", "postgres", password);
    }

    /** As a power cut does; a server whose PostgreSQL is killed ends by itself. */
    void kill(boolean itself, boolean postgres) throws IOException, InterruptedException {
        if (postgres) {
            var id = Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                    .getFirst()
                    .strip();
            ProcessHandle.of(Long.parseLong(id)).ifPresent(ProcessHandle::destroyForcibly);
        }
        if (itself) {
            process.destroyForcibly();
        }
        process.waitFor();
    }

    /** Resident memory of the server's own process in MiB, where the system tells it. */
    long residentMebibytes() throws IOException {
        var status = Path.of("/proc/" + process.pid() + "/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
