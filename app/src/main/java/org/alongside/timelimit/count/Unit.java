package org.alongside.timelimit.count;

import java.util.Arrays;
import java.util.Optional;

/** What is counted. Everything but days of a kind is counted by the calendar. */
public enum Unit {
    DAYS("day"),
    WEEKS("week"),
    MONTHS("month"),
    YEARS("year"),
    /** Neither weekends nor bank holidays. */
    WORKING_DAYS("working day"),
    /** Working days on which the schools of the authority are open. */
    SCHOOL_DAYS("school day"),
    /** Working days on which the court office is open. */
    COURT_DAYS("court day");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    static Optional<Unit> named(String words) {
        var one = words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
        return Arrays.stream(values()).filter(unit -> unit.word.equals(one)).findFirst();
    }

    /** Whether only some days of the calendar count. */
    public boolean ofSomeDays() {
        return this == WORKING_DAYS || this == SCHOOL_DAYS || this == COURT_DAYS;
    }

    String of(int amount) {
        return amount + " " + word + (amount == 1 ? "" : "s");
    }
}
