package org.alongside.siteentry;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the directory already holds, for telling duplicates, and the agencies a line may name. */
public record Known(Set<String> names, Set<String> odsCodes, Map<String, UUID> agencies) {

    public static final Known NOTHING = new Known(Set.of(), Set.of(), Map.of());

    public Known {
        names = Set.copyOf(names);
        odsCodes = Set.copyOf(odsCodes);
        agencies = Map.copyOf(agencies);
    }

    /** What makes two names the same: sites of a partnership, teams of an agency. */
    public static String site(String name) {
        return plain(name);
    }

    public static String team(String name, Optional<UUID> agency) {
        return plain(name) + "@" + agency.map(UUID::toString).orElse("");
    }

    /** Without a name and code of its own, for checking a place against the others. */
    public Known except(String key, String odsCode) {
        var others = new HashSet<>(names);
        others.remove(key);
        var codes = new HashSet<>(odsCodes);
        codes.remove(odsCode);
        return new Known(others, codes, agencies);
    }

    static String plain(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
