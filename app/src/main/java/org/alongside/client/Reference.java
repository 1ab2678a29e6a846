package org.alongside.client;

import java.security.SecureRandom;

/** A record's reference: eight letters and figures that are hard to confuse and to guess, such as K7TQ-93MX. */
public final class Reference {

    private static final String SIGNS = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    public static String next() {
        var text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            text.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    /** What somebody typed, as a reference is written; a text that is none stays one that no record has. */
    public static String read(String typed) {
        var signs = typed.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return signs.length() == 8 ? signs.substring(0, 4) + "-" + signs.substring(4) : signs;
    }
}
