package org.alongside.kernel;

import java.util.Optional;

/** An NHS number: ten figures of which the last checks the others. People write it 3-3-4. */
public record NhsNumber(String value) {

    public NhsNumber {
        if (!value.matches("[0-9]{10}") || !checks(value)) {
            throw new IllegalArgumentException("Not an NHS number");
        }
    }

    /** Reads what a person typed: spaces and hyphens make no difference. */
    public static Optional<NhsNumber> read(String typed) {
        var figures = typed.replaceAll("[\\s\\u00a0-]+", "");
        return figures.matches("[0-9]{10}") && checks(figures) ? Optional.of(new NhsNumber(figures)) : Optional.empty();
    }

    /** The nine figures weigh 10 to 2; what their sum lacks to a multiple of eleven is the tenth. */
    private static boolean checks(String figures) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (figures.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == figures.charAt(9) - '0';
    }

    /** 999 000 0018, say. */
    public String written() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
    }

    @Override
    public String toString() {
        return written();
    }
}
