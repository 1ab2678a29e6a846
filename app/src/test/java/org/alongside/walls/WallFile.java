package org.alongside.walls;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What one file of {@code src/test/resources/walls} says: sample rows of a table and who may do what to each of them.
 */
record WallFile(
        String table,
        String grants,
        Map<String, String> rows,
        Map<String, String> changes,
        Map<String, String> questions,
        List<String> commands,
        Map<String, Map<String, String>> expected) {

    static final Path FOLDER = Path.of("src/test/resources/walls");
    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");

    static List<WallFile> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("[a-z_]+\\.[a-z_]+\\.txt"))
                    .sorted()
                    .map(WallFile::read)
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static WallFile read(Path file) {
        var table = file.getFileName().toString().replace(".txt", "");
        var found = new WallFile(
                table,
                only(file, "grants").orElse("none"),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>());
        var each = only(file, "each").orElse("");
        for (var line : lines(file)) {
            found.take(line, each);
        }
        return found;
    }

    private void take(String line, String each) {
        var words = line.split("\\s+", 3);
        switch (words[0]) {
            case "row" -> rows.put(words[1], sql(each.isEmpty() ? words[2] : words[2] + ", " + each));
            case "ask" -> questions.put(words[1], sql(words[2]));
            case "change" -> changes.put(words[1], sql(words[2]));
            case "grants", "each" -> {}
            default -> takeExpectation(line.split("\\|", -1));
        }
    }

    private void takeExpectation(String[] cells) {
        var trimmed = Arrays.stream(cells).map(String::strip).toList();
        if (trimmed.getFirst().equals("who")) {
            commands.addAll(trimmed.subList(1, trimmed.size()));
            return;
        }
        for (var who : trimmed.getFirst().split(",\\s*")) {
            for (int i = 0; i < commands.size(); i++) {
                expected.computeIfAbsent(who, ignored -> new LinkedHashMap<>())
                        .put(commands.get(i), trimmed.get(i + 1));
            }
        }
    }

    /**
     * The statement that puts a sample row in. Later assignments yield to earlier ones, so a row may differ from
     * "each".
     */
    String insert(String label) {
        var values = new LinkedHashMap<String, String>();
        for (var part : rows.get(label).split(", (?=[a-z0-9_]+=)")) {
            var pair = part.split("=", 2);
            values.putIfAbsent(pair[0].strip(), pair[1]);
        }
        return "insert into " + table + " (" + String.join(", ", values.keySet()) + ") values ("
                + String.join(", ", values.values()) + ") returning ctid::text, to_jsonb(" + table.split("\\.")[1]
                + ")::text";
    }

    /** What a viewer may do; whoever has no line may do nothing. "any task" stands for the tasks without a line. */
    String expected(String who, String command) {
        var fallback = who.startsWith("task ") ? expected.getOrDefault("any task", Map.of()) : Map.<String, String>of();
        return expected.getOrDefault(who, fallback).getOrDefault(command, "-");
    }

    /** A name in braces is the same made-up id wherever it stands; {at} is the hour of the walk. */
    static String sql(String text) {
        return NAME.matcher(text)
                .replaceAll(name -> name.group(1).equals("at")
                        ? "timestamptz '2026-06-01 09:00Z'"
                        : "uuid '" + id(name.group(1)) + "'");
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static java.util.Optional<String> only(Path file, String keyword) {
        return lines(file).stream()
                .filter(line -> line.startsWith(keyword + " "))
                .map(line -> line.substring(keyword.length()).strip())
                .findFirst();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The matrix as the walk found it, in the form of the file, for whoever adds a table. */
    static String print(Map<String, Map<String, String>> found) {
        var text = new StringBuilder(
                "who | " + String.join(" | ", found.values().iterator().next().keySet()) + "\n");
        var byOutcome = new LinkedHashMap<String, List<String>>();
        found.forEach((who, outcome) -> byOutcome
                .computeIfAbsent(String.join(" | ", outcome.values()), ignored -> new ArrayList<>())
                .add(who));
        byOutcome.forEach((outcome, who) -> {
            if (!outcome.matches("[- |]+")) {
                text.append(who.stream().collect(joining(", ")))
                        .append(" | ")
                        .append(outcome)
                        .append('\n');
            }
        });
        return text.toString();
    }
}
