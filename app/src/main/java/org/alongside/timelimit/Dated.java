package org.alongside.timelimit;

import java.time.LocalDate;
import java.util.List;

/** A day and how it was come to, line by line. */
public record Dated(LocalDate day, List<Step> steps) {

    /** The derivation in words. */
    public List<String> words() {
        return steps.stream().map(Step::words).toList();
    }

    static Dated earliest(Dated one, Dated other) {
        return other.day.isBefore(one.day) ? other : one;
    }
}
