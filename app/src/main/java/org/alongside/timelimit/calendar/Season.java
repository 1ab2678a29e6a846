package org.alongside.timelimit.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Days of every year, both ends included; it may pass the new year. */
public record Season(MonthDay from, MonthDay until) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    public static Optional<Season> read(String words) {
        var ends = words.split(" to ", 2);
        try {
            return ends.length < 2
                    ? Optional.empty()
                    : Optional.of(new Season(MonthDay.parse(ends[0], DAY), MonthDay.parse(ends[1], DAY)));
        } catch (DateTimeParseException noSeason) {
            return Optional.empty();
        }
    }

    public boolean has(LocalDate day) {
        var begun = day.getMonthValue() * 31 + day.getDayOfMonth() >= from.getMonthValue() * 31 + from.getDayOfMonth();
        var on = day.getMonthValue() * 31 + day.getDayOfMonth() <= until.getMonthValue() * 31 + until.getDayOfMonth();
        return from.isAfter(until) ? begun || on : begun && on;
    }

    @Override
    public String toString() {
        return from.format(DAY) + " to " + until.format(DAY);
    }
}
