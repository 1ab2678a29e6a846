package org.alongside.directory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the directory already holds, for telling duplicates, and the agencies a line may name. */
record Known(Set<String> names, Set<String> odsCodes, Map<String, UUID> agencies) {

    static final Known NOTHING = new Known(Set.of(), Set.of(), Map.of());

    Known {
        names = names.stream().map(Known::plain).collect(Collectors.toUnmodifiableSet());
        odsCodes = Set.copyOf(odsCodes);
        agencies = Map.copyOf(agencies);
    }

    static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    List<String> agencyNames() {
        return agencies.keySet().stream().sorted().toList();
    }
}
