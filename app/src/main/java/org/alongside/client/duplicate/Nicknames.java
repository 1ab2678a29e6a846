package org.alongside.client.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Short forms of given names. One that is short for several stands for the first of the list. */
final class Nicknames {

    private static final Map<String, String> LONG = read();

    private Nicknames() {}

    static String longForm(String given) {
        return LONG.getOrDefault(given, given);
    }

    private static Map<String, String> read() {
        var found = new HashMap<String, String>();
        try (var file = Objects.requireNonNull(Nicknames.class.getResourceAsStream("/client/nicknames.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        var names = line.split(" ");
                        for (var name : names) {
                            found.putIfAbsent(name, names[0]);
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(found);
    }
}
