package org.alongside.timelimit.rule;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.timelimit.calendar.Resources;

/** The clocks that come with the program, in the order of {@code timelimits/contents.txt}. */
public final class Catalogue {

    private static final class Shipped {
        static final Catalogue ALL =
                new Catalogue(files().map(Catalogue::shipped).toList());
    }

    private final Map<String, TimeLimit> clocks = new LinkedHashMap<>();
    private final Map<String, TimeLimit> names = new HashMap<>();

    public Catalogue(List<TimeLimit> limits) {
        for (var limit : limits) {
            clocks.put(limit.clock(), limit);
            name(limit.clock(), limit);
            limit.also().forEach(name -> name(name, limit));
        }
    }

    public static Catalogue shipped() {
        return Shipped.ALL;
    }

    /** Reads no more than the file of that name, when there is one; a command has no time for all of them. */
    public static Optional<TimeLimit> alone(String name) {
        return files().filter(file -> file.endsWith("/" + name))
                .findFirst()
                .map(Catalogue::shipped)
                .or(() -> shipped().find(name));
    }

    public List<TimeLimit> all() {
        return List.copyOf(clocks.values());
    }

    /** A clock by its name or another one it is known by. */
    public Optional<TimeLimit> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** Limits that somebody would look for and that nobody has researched yet, a line for each. */
    public static List<String> notResearched() {
        return lines("timelimits/not-researched.txt").toList();
    }

    private void name(String name, TimeLimit limit) {
        if (names.put(name, limit) != null) {
            throw new IllegalStateException("Two time limits are called " + name);
        }
    }

    private static Stream<String> files() {
        return lines("timelimits/contents.txt");
    }

    private static Stream<String> lines(String file) {
        return new String(Resources.read(file), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static TimeLimit shipped(String name) {
        var file = "timelimits/" + name + ".yaml";
        return switch (RuleFile.read(file, Resources.read(file))) {
            case RuleFile.Read read -> read.limit();
            case RuleFile.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
