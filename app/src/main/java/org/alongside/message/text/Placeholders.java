package org.alongside.message.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.kernel.Nearest;

/** The names in double brackets that stand for what is put in when a message is written. */
final class Placeholders {

    private static final Pattern ONE = Pattern.compile("\\(\\(([^()]*)\\)\\)");

    private Placeholders() {}

    /** Names that nobody fills in, and brackets that do not close. */
    static List<Mistake> mistakes(String text, Collection<String> known) {
        var mistakes = new ArrayList<Mistake>();
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            var names = ONE.matcher(lines[i]);
            while (names.find()) {
                var name = names.group(1).strip();
                if (!known.contains(name)) {
                    mistakes.add(new Mistake(i + 1, "((" + name + ")) is not a field" + meant(name, known)));
                }
            }
            var rest = ONE.matcher(lines[i]).replaceAll("");
            if (rest.contains("((") || rest.contains("))")) {
                mistakes.add(new Mistake(i + 1, "a field needs two brackets before and after, like ((service))"));
            }
        }
        return mistakes;
    }

    private static String meant(String name, Collection<String> known) {
        return Nearest.to(name, List.copyOf(known))
                .map(word -> ". Did you mean ((" + word + "))?")
                .orElse("");
    }

    static boolean has(String text, String name) {
        return ONE.matcher(text).results().anyMatch(one -> one.group(1).strip().equals(name));
    }

    /** Puts the values in; what a value looks like is never looked into. */
    static String fill(String text, Map<String, String> values) {
        return ONE.matcher(text).replaceAll(one -> {
            var value = values.get(one.group(1).strip());
            if (value == null) {
                throw new IllegalStateException("Nothing to put in for ((" + one.group(1) + "))");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
