package org.alongside.kernel;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sum in whole pence. */
public record Money(long pence) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final Pattern SHAPE = Pattern.compile("£?\\s*(\\d{1,3}(,\\d{3})+|\\d{1,12})(\\.\\d{2})?");

    /** Reads what a person typed, such as {@code £1,250} or {@code 1250.50}; empty when it is not a sum. */
    public static Optional<Money> read(String typed) {
        var text = typed.strip();
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(text.replaceAll("[£,\\s]", ""));
        return Optional.of(new Money(number.movePointRight(2).longValueExact()));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(pence, other.pence));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** As pages print it: whole pounds without pence. */
    @Override
    public String toString() {
        var pounds = String.format(Locale.UK, "£%,d", Math.abs(pence) / 100);
        var rest = Math.abs(pence) % 100 == 0 ? "" : String.format(Locale.UK, ".%02d", Math.abs(pence) % 100);
        return (pence < 0 ? "-" : "") + pounds + rest;
    }
}
