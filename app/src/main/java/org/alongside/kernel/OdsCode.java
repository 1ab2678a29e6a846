package org.alongside.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The code of the Organisation Data Service for a practice, trust, site or other care provider. */
public record OdsCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?=.*[A-Z])[A-Z0-9]{3,12}");
    private static final Pattern PRACTICE = Pattern.compile("[A-Z][0-9]{5}");

    public OdsCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an ODS code");
        }
    }

    /** Reads what a person typed: capitals and spaces make no difference. */
    public static Optional<OdsCode> read(String typed) {
        var code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", "");
        return SHAPE.matcher(code).matches() ? Optional.of(new OdsCode(code)) : Optional.empty();
    }

    /** A general practice has one letter and five figures. */
    public boolean practice() {
        return PRACTICE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
