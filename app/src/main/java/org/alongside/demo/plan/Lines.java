package org.alongside.demo.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A data file of the demonstration: lines below headings in square brackets. */
record Lines(Map<String, List<String>> byHeading) {

    static Lines read(String resource) {
        try (var file = Objects.requireNonNull(Lines.class.getResourceAsStream(resource))) {
            var found = new LinkedHashMap<String, List<String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        if (line.startsWith("[")) {
                            found.put(line.substring(1), new ArrayList<>());
                        } else {
                            found.lastEntry().getValue().add(line.strip());
                        }
                    });
            return new Lines(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> of(String heading) {
        return byHeading.getOrDefault(heading + "]", List.of());
    }
}
