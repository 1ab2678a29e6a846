package org.alongside.rota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as a person writes it, 23/11/2026, or as an address has it, 2026-11-23. */
public final class WrittenDay {

    private WrittenDay() {}

    public static Optional<LocalDate> read(String text) {
        try {
            var parts = text.strip().split("/", 3);
            var day = parts.length == 3
                    ? LocalDate.of(number(parts[2]), number(parts[1]), number(parts[0]))
                    : LocalDate.parse(text.strip());
            return Optional.of(day).filter(one -> one.getYear() > 1999 && one.getYear() < 2200);
        } catch (DateTimeException | NumberFormatException noDay) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    /** 23/11/2026. */
    public static String write(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
