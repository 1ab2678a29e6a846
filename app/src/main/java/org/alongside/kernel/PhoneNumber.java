package org.alongside.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number with its country: {@code +447700900123}. British ones are written as they are dialled at home. */
public record PhoneNumber(String value) {

    private static final Pattern ABROAD = Pattern.compile("\\+(?!44)[1-9][0-9]{6,14}");
    private static final Pattern BRITISH = Pattern.compile("\\+44[1-35789][0-9]{8,9}");
    private static final Pattern MOBILE = Pattern.compile("\\+447[1-57-9][0-9]{8}");

    public PhoneNumber {
        if (!shaped(value)) {
            throw new IllegalArgumentException("Not a telephone number");
        }
    }

    /** Reads what a person typed: spaces, hyphens, brackets and the way of writing the country make no difference. */
    public static Optional<PhoneNumber> read(String typed) {
        var figures = typed.replace("(0)", "")
                .replaceAll("[\\s\\u00a0().\\-–/]+", "")
                .replaceFirst("^00", "+")
                .replaceFirst("^\\+440", "+44")
                .replaceFirst("^0", "+44");
        return shaped(figures) ? Optional.of(new PhoneNumber(figures)) : Optional.empty();
    }

    private static boolean shaped(String figures) {
        return ABROAD.matcher(figures).matches() || BRITISH.matcher(figures).matches();
    }

    /** Whether a text message reaches it; abroad nobody can tell, so it is not tried. */
    public boolean mobile() {
        return MOBILE.matcher(value).matches();
    }

    /** 07700 900123, 020 7946 0018, 0113 496 0018, +48 for others as they are. */
    public String written() {
        if (!value.startsWith("+44")) {
            return value;
        }
        var home = "0" + value.substring(3);
        if (home.startsWith("02")) {
            return split(home, 3, 7);
        }
        return home.matches("01.?1.*|0[389].*") ? split(home, 4, 7) : split(home, 5, home.length());
    }

    private static String split(String home, int first, int second) {
        return (home.substring(0, first) + " " + home.substring(first, second) + " " + home.substring(second)).strip();
    }

    @Override
    public String toString() {
        return written();
    }
}
