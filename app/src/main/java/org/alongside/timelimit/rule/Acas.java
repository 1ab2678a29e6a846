package org.alongside.timelimit.rule;

import java.time.LocalDate;
import java.util.List;
import org.alongside.timelimit.count.Span;

/** What early conciliation does to a limit: how long it leaves after day B, and how long it may itself last. */
public record Acas(Span leaves, List<Longest> longest) {

    /** The longest conciliation, for those that began on a day or later. */
    public record Longest(Span span, LocalDate since) {}
}
