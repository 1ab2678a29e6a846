package org.alongside.client;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A name as it is compared: small letters without accents, apostrophes and hyphens, so that obrien finds O'Brien. */
public final class NameKey {

    private NameKey() {}

    public static String of(@Nullable String name) {
        if (name == null) {
            return "";
        }
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replaceAll("[\\p{M}'’‘`´-]+", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    /** The words somebody is found by; O Connor is one word, as O'Connor is. */
    public static Set<String> words(@Nullable String name) {
        return Arrays.stream(of(name).replaceAll("\\bo (?=\\p{L})", "o").split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
