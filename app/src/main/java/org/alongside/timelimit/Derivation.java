package org.alongside.timelimit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A day on its way to a date, and the steps so far. */
final class Derivation {

    private LocalDate day;
    private final List<Step> steps = new ArrayList<>(6);

    Derivation(Start start) {
        this(start.counted(), start.step());
    }

    Derivation(LocalDate day, Step first) {
        this.day = day;
        steps.add(first);
    }

    LocalDate day() {
        return day;
    }

    void to(LocalDate next, Step step) {
        day = next;
        steps.add(step);
    }

    void note(Step step) {
        steps.add(step);
    }

    Dated dated() {
        return new Dated(day, Collections.unmodifiableList(steps));
    }
}
