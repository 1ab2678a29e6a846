package org.alongside.password;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What makes a password good enough, after NIST SP 800-63B: length, and nothing that is tried first. No rules about
 * kinds of characters: they make passwords harder to remember, not to guess.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final int LEFT_TO_GUESS = 6;
    private static final Set<String> COMMON = common();
    private static final Pattern RUN = Pattern.compile("(.)\\1{2,}");
    private static final String ROWS =
            "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm 1qaz2wsx3edc4rfv";

    private PasswordRules() {}

    /** What is wrong with it, in words for a form; empty when it is good enough. */
    public static Optional<String> problem(String password, String name, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Use at least " + SHORTEST + " characters, for example three or four words");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Use at most " + LONGEST + " characters");
        }
        var own = Stream.of((name + " " + email).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2);
        return unguessed(password, own).length() < LEFT_TO_GUESS
                ? Optional.of(
                        "This password is easy to guess. Use words that have nothing to do with each other or with you")
                : Optional.empty();
    }

    /** What is left to guess after everything that is tried first has been taken away. */
    private static String unguessed(String password, Stream<String> own) {
        var left = plain(password);
        var words = Stream.concat(own, COMMON.stream())
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        for (var word : words) {
            left = left.replace(word, "");
        }
        return withoutRows(RUN.matcher(left).replaceAll("$1"));
    }

    private static String withoutRows(String text) {
        var left = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var step = i + 2 <= text.length() && ROWS.contains(text.substring(i, i + 2));
            if (!step) {
                left.append(text.charAt(i));
            }
        }
        return left.toString();
    }

    /** Small letters, with the figures people write for letters turned back, and everything else left out. */
    private static String plain(String password) {
        return password.toLowerCase(Locale.ROOT)
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i')
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Set<String> common() {
        var file = "/password/common.txt";
        try (var lines = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
