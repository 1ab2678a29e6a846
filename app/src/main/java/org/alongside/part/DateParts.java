package org.alongside.part;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as typed in three boxes, kept as typed so that a wrong one can be shown again. */
public record DateParts(String day, String month, String year) {

    public static final DateParts EMPTY = new DateParts("", "", "");

    public DateParts(@Nullable String day, @Nullable String month, @Nullable String year) {
        this.day = Objects.requireNonNullElse(day, "").strip();
        this.month = Objects.requireNonNullElse(month, "").strip();
        this.year = Objects.requireNonNullElse(year, "").strip();
    }

    public static DateParts of(LocalDate date) {
        return new DateParts("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The date, if there is such a day and the year has four digits. */
    public Optional<LocalDate> date() {
        if (!year.matches("\\d{4}") || !month.matches("\\d{1,2}") || !day.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
