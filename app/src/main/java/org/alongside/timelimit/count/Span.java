package org.alongside.timelimit.count;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** So many of a unit: one month, 15 school days. */
public record Span(int amount, Unit unit) {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,4}) ([a-z]+(?: days?)?)");

    public static Optional<Span> read(String words) {
        var found = WORDS.matcher(words.strip());
        return found.matches()
                ? Unit.named(found.group(2)).map(unit -> new Span(Integer.parseInt(found.group(1)), unit))
                : Optional.empty();
    }

    /**
     * The corresponding day later on (or earlier, with a negative sign). A month without that day ends it on its last
     * day: Dodds v Walker [1981] UKHL.
     */
    LocalDate from(LocalDate day, int sign) {
        return switch (unit) {
            case DAYS -> day.plusDays((long) sign * amount);
            case WEEKS -> day.plusWeeks((long) sign * amount);
            case MONTHS -> day.plusMonths((long) sign * amount);
            case YEARS -> day.plusYears((long) sign * amount);
            case WORKING_DAYS, SCHOOL_DAYS, COURT_DAYS -> throw new IllegalStateException(unit + " need a calendar");
        };
    }

    /** Whether it can end in a month that lacks the day it began on. */
    public boolean byMonth() {
        return unit == Unit.MONTHS || unit == Unit.YEARS;
    }

    @Override
    public String toString() {
        return unit.of(amount);
    }
}
