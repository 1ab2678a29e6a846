package org.alongside.design;

import java.util.Locale;

/** Words like "Local authority (public health)" in two lines: what stands out, and what makes it precise. */
public record Headline(String head, String tail) {

    public static Headline of(String words) {
        var bracket = words.indexOf(" (");
        if (bracket < 1 || !words.endsWith(")")) {
            return new Headline(words, "");
        }
        var tail = words.substring(bracket + 2, words.length() - 1);
        return new Headline(
                words.substring(0, bracket), tail.substring(0, 1).toUpperCase(Locale.UK) + tail.substring(1));
    }
}
