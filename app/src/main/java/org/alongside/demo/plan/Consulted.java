package org.alongside.demo.plan;

import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.LawArea;

/** A professional asks about a situation, and an adviser answers, unless they have not yet. */
public record Consulted(Instant at, int sender, LawArea area, String question, Optional<Answered> answered) {

    /** By whichever adviser's turn it is. */
    public record Answered(Instant at, int worker, String answer) {}
}
