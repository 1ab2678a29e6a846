package org.alongside.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures building, starting, stopping and memory; prints a Markdown table. Run by {@code ./alongside bench start}. */
public final class StartBench {

    private static final int STARTS = 5;
    private static final Pattern READY = Pattern.compile("ready at (http\\S+)");
    private static final Pattern BUILT = Pattern.compile("done in (\\d+) s");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path source;
    private final Path temporary;
    private final List<String[]> rows = new ArrayList<>();

    private StartBench(Path source, Path temporary) {
        this.source = source;
        this.temporary = temporary;
    }

    public static void main(String[] words) throws Exception {
        var temporary = Files.createTempDirectory("alongside-bench");
        try {
            var bench = new StartBench(Path.of(words[0]), temporary);
            if (List.of(words).contains("--cold")) {
                bench.cold();
            }
            bench.warm(Path.of(words[1]));
            bench.print();
        } finally {
            remove(temporary);
        }
    }

    /** From a fresh clone, with nothing in the home folder. */
    private void cold() throws Exception {
        var clone = temporary.resolve("clone");
        new ProcessBuilder("git", "clone", "--quiet", source.toString(), clone.toString())
                .inheritIO()
                .start()
                .waitFor();
        var home = Files.createDirectory(temporary.resolve("home"));
        try (var started = Started.from(clone, home, temporary.resolve("cold-data"))) {
            var built = BUILT.matcher(started.output());
            row("Cold build, empty Maven repository", built.find() ? built.group(1) + " s" : "?");
            row("Clone to first page of the demo, the same", seconds(started.nanoseconds()));
        }
    }

    private void warm(Path program) throws Exception {
        var home = Path.of(System.getProperty("user.home"));
        var data = temporary.resolve("data");
        try (var first = Started.from(source, home, data)) {
            row("First start of the demo, made from nothing", seconds(first.nanoseconds()));
        }
        var starts = new ArrayList<Long>();
        var stops = new ArrayList<Long>();
        var memory = new ArrayList<long[]>();
        for (int i = 0; i < STARTS; i++) {
            var started = Started.from(source, home, data);
            starts.add(started.nanoseconds());
            memory.add(new long[] {
                started.memory("status", "VmRSS:", true),
                started.memory("status", "VmRSS:", false),
                started.memory("smaps_rollup", "Pss:", true),
                started.memory("smaps_rollup", "Pss:", false)
            });
            var stopping = System.nanoTime();
            started.close();
            stops.add(System.nanoTime() - stopping);
        }
        row("Warm start to first page, median of " + STARTS, seconds(median(starts)));
        row("Stop, median of " + STARTS, seconds(median(stops)));
        memoryRow("resident (RSS)", memory, 0);
        memoryRow("proportional (PSS)", memory, 2);
        try (Stream<Path> files = Files.walk(program)) {
            var bytes = files.filter(file -> file.toString().endsWith(".jar"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            row("The program with its libraries and PostgreSQL, packed", bytes / 1_000_000 + " MB");
        }
    }

    private void memoryRow(String kind, List<long[]> memory, int from) {
        var server = median(memory.stream().map(each -> each[from]).toList());
        var postgres = median(memory.stream().map(each -> each[from + 1]).toList());
        row(
                "Memory after start, " + kind,
                "%d MiB: server %d, PostgreSQL %d".formatted((server + postgres) >> 10, server >> 10, postgres >> 10));
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
    }

    private void row(String what, String measured) {
        rows.add(new String[] {what, measured});
    }

    private void print() {
        System.out.println("| What | Measured |");
        System.out.println("|---|---|");
        rows.forEach(row -> System.out.println("| " + row[0] + " | " + row[1] + " |"));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    /** A demo that has answered its first page. */
    private record Started(Process process, Path log, long nanoseconds) implements AutoCloseable {

        static Started from(Path folder, Path home, Path data) throws Exception {
            var log = Files.createTempFile(data.getParent(), "log", ".txt");
            var builder = new ProcessBuilder(
                            folder.resolve("alongside").toString(), "demo", "--port", "0", "--data", data.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("HOME", home.toString());
            var began = System.nanoTime();
            var process = builder.start();
            awaitPage(process, log);
            return new Started(process, log, System.nanoTime() - began);
        }

        private static void awaitPage(Process process, Path log) throws Exception {
            var address = READY.matcher(Files.readString(log));
            while (!address.find()) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(log));
                }
                Thread.sleep(20);
                address = READY.matcher(Files.readString(log));
            }
            var page = HttpRequest.newBuilder(URI.create(address.group(1))).build();
            var status =
                    CLIENT.send(page, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 500) {
                throw new IllegalStateException("The first page answered " + status);
            }
        }

        String output() throws IOException {
            return Files.readString(log);
        }

        /** In KiB, of the server itself or of all the processes below it. */
        long memory(String file, String field, boolean server) throws IOException {
            var processes =
                    server ? List.of(process.toHandle()) : process.descendants().toList();
            long sum = 0;
            for (var each : processes) {
                for (var line : Files.readAllLines(Path.of("/proc", Long.toString(each.pid()), file))) {
                    if (line.startsWith(field)) {
                        sum += Long.parseLong(line.replaceAll("\\D", ""));
                    }
                }
            }
            return sum;
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
