package org.alongside.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One of a fixed list of values: a key for the database, a title for people and files. */
public interface Choice {

    String name();

    /** The words people read and write, as they stand inside a sentence. */
    String title();

    /** The word the database keeps. */
    default String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The title as it stands at the beginning of a line. */
    default String label() {
        return title().substring(0, 1).toUpperCase(Locale.ROOT) + title().substring(1);
    }

    /** Finds a value by its title or key; capitals, hyphens and spaces make no difference. */
    static <E extends Enum<E> & Choice> Optional<E> named(Class<E> type, String words) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> plain(value.title()).equals(plain(words))
                        || plain(value.key()).equals(plain(words)))
                .findFirst();
    }

    /** The value stored under a key; an unknown key is a broken invariant. */
    static <E extends Enum<E> & Choice> E stored(Class<E> type, String key) {
        return Enum.valueOf(type, key.toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E> & Choice> List<String> titles(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Choice::title).toList();
    }

    /** Values in a row: the first with a capital letter, the others as inside a sentence. */
    static String list(List<? extends Choice> values) {
        var words = values.stream().map(Choice::title).collect(Collectors.joining(", "));
        return values.isEmpty()
                ? ""
                : values.getFirst().label()
                        + words.substring(values.getFirst().title().length());
    }

    private static String plain(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
