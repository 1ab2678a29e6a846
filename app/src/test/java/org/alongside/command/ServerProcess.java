package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program as it ships, in a process of its own, on a data folder. */
final class ServerProcess implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(4);
    private static final Pattern ADDRESS = Pattern.compile("ready at (http\\S+)");

    private final Path data;
    private final Path output;
    private final Process process;

    private ServerProcess(Path data, Path output, Process process) {
        this.data = data;
        this.output = output;
        this.process = process;
    }

    /** Starts {@code run} on this folder, with a first administrator named. */
    static ServerProcess run(Path data, String... more) throws IOException {
        var password = Files.writeString(data.resolveSibling("password"), "plum lantern otter quay");
        var words = new ArrayList<>(List.of("run", "--port", "0", "--data", data.toString()));
        words.addAll(Arrays.asList(more));
        return start(
                data,
                Map.of(
                        "ALONGSIDE_ADMIN_NAME",
                        "Ottoline Marsh",
                        "ALONGSIDE_ADMIN_EMAIL",
                        "ottoline@example.org",
                        "ALONGSIDE_ADMIN_PASSWORD_FILE",
                        password.toString()),
                words.toArray(String[]::new));
    }

    static ServerProcess start(Path data, Map<String, String> environment, String... words) throws IOException {
        var output = Files.createTempFile(data.getParent(), "output", ".txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Djdk.console=java.base",
                "-jar",
                Path.of("target", "alongside.jar").toAbsolutePath().toString()));
        command.addAll(Arrays.asList(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ALONGSIDE_"));
        builder.environment().putAll(environment);
        return new ServerProcess(data, output, builder.start());
    }

    ServerProcess untilReady() {
        await().atMost(LONG).until(() -> !process.isAlive() || address().isPresent());
        assertThat(address()).as(output()).isPresent();
        return this;
    }

    URI page(String path) {
        return URI.create(address().orElseThrow()).resolve(path);
    }

    private Optional<String> address() {
        var found = ADDRESS.matcher(output());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int untilEnded() throws InterruptedException {
        assertThat(process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS))
                .as(output())
                .isTrue();
        return process.exitValue();
    }

    /** As {@code kill} and Ctrl-C do. */
    ServerProcess terminate() {
        process.destroy();
        return this;
    }

    /** As {@code kill -9} and a power cut do. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    Optional<ProcessHandle> postgres() {
        return line(0).map(Long::parseLong).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    /** As the owner of the schema, on the folder's own PostgreSQL. */
    Connection database() throws SQLException, IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + line(3).orElseThrow() + "/alongside";
        return DriverManager.getConnection(url, "alongside", password());
    }

    /** Of the folder's own PostgreSQL, for its owner of the schema and for its superuser. */
    String password() throws IOException {
        return Files.readString(data.resolve("secret-postgres")).strip();
    }

    private Optional<String> line(int number) {
        try {
            return Files.readAllLines(data.resolve("postgresql/postmaster.pid")).stream()
                    .skip(number)
                    .map(String::strip)
                    .findFirst();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Leaves nothing running, however the test went. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        untilEnded();
        postgres().ifPresent(left -> {
            left.destroyForcibly();
            left.onExit().join();
        });
    }
}
