package org.alongside.rota.place;

import java.time.LocalDate;
import java.util.Optional;

/** The first day of a site and the day it ends, where they are known: starts are staggered, which is research data. */
public record SiteDays(Optional<LocalDate> first, Optional<LocalDate> end) {

    public static final SiteDays ALWAYS = new SiteDays(Optional.empty(), Optional.empty());

    public boolean open(LocalDate day) {
        return first.filter(day::isBefore).isEmpty()
                && end.filter(last -> !day.isBefore(last)).isEmpty();
    }
}
