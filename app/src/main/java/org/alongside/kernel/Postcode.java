package org.alongside.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A United Kingdom postcode in its usual spelling: {@code NG1 5FS}. */
public record Postcode(String value) {

    /** Some letters never stand after the space, but for ZZ99, the NHS's mark for people without a usual address. */
    private static final Pattern SHAPE =
            Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][ABD-HJLNP-UW-Z]{2}|ZZ99 [0-9][A-Z]{2}");

    public Postcode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a postcode");
        }
    }

    /** Reads what a person typed: capitals and spaces make no difference. */
    public static Optional<Postcode> read(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00a0.-]+", "");
        if (letters.length() < 5 || letters.length() > 7) {
            return Optional.empty();
        }
        var split = letters.length() - 3;
        var spelled = letters.substring(0, split) + " " + letters.substring(split);
        return SHAPE.matcher(spelled).matches() ? Optional.of(new Postcode(spelled)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
