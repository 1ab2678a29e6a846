package org.alongside.client.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.client.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * How a name sounds, roughly and across the ways of writing it in English letters: Mohammed and Muhammad, Sean and
 * Shaun,
 * Nguyen and Nguyễn are alike. Vowels count only at the beginning.
 */
final class Sound {

    private record Rule(Pattern written, String heard) {
        Rule(String written, String heard) {
            this(Pattern.compile(written), heard);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("^(mac|mc)(?=.)", "mk"),
            new Rule("^(kn|gn|pn)", "n"),
            new Rule("^wr", "r"),
            new Rule("^ps", "s"),
            new Rule("^x|^zh", "s"),
            new Rule("tsch|tch|cz|ch|sch|sz|sh", "s"),
            new Rule("ph", "f"),
            new Rule("gh(?=[^aeiouy]|$)", ""),
            new Rule("kh|gh|ck|q", "k"),
            new Rule("dh", "d"),
            new Rule("th", "t"),
            new Rule("ts|z", "s"),
            new Rule("c(?=[eiy])", "s"),
            new Rule("c", "k"),
            new Rule("dj|j|g(?=[eiy])", "j"),
            new Rule("v|w", "v"),
            new Rule("b$", "p"),
            new Rule("(?<=.)h", ""),
            new Rule("x", "ks"));

    private Sound() {}

    /** The sounds of a given and a family name; the short form of a given name sounds like the long one. */
    static String ofName(@Nullable String given, String family) {
        var first = NameKey.of(given).split(" ")[0];
        var last = NameKey.of(family).replaceAll("^(de|da|dos|di|van|von|der|el|al|bin|ibn|o|st) (?=.)", "");
        return List.of(of(Nicknames.longForm(first)), of(last.replace(" ", ""))).stream()
                .filter(sound -> !sound.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The sound of one word in small letters without accents. */
    static String of(String word) {
        var heard = word.toLowerCase(Locale.ROOT);
        for (var rule : RULES) {
            heard = rule.written().matcher(heard).replaceAll(rule.heard());
        }
        if (heard.isEmpty()) {
            return "";
        }
        var first = heard.substring(0, 1).replaceAll("[aeiouy]", "a");
        var rest = heard.substring(1).replaceAll("[aeiouy]", "");
        return (first + rest).replaceAll("(.)\\1+", "$1");
    }
}
