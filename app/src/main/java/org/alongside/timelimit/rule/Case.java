package org.alongside.timelimit.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.timelimit.calendar.Nation;
import org.alongside.timelimit.count.Span;

/**
 * How one limit is counted.
 *
 * @param limit the rule itself
 * @param ifMissing what counts instead while the day of the rule is not known
 * @param orLater limits that count too once their day is known: the latest wins
 * @param stricter readings that may be right: the safe date keeps the earliest
 * @param byPost how long after posting a letter counts as given, when the law says so
 * @param after what moves the limit once it is counted
 * @param longStop the end of every excuse; counted from a day, or from the limit itself when it has no day
 * @param late what can still be done afterwards
 */
public record Case(
        When when,
        Limb limit,
        List<Limb> ifMissing,
        List<Limb> orLater,
        List<Limb> stricter,
        Optional<Span> byPost,
        Moves after,
        Span target,
        Optional<LongStop> longStop,
        String late) {

    /** What moves a limit once it is counted. */
    public record Moves(
            Optional<Span> reasons,
            Optional<Acas> acas,
            Optional<LocalDate> notAfter,
            Roll roll,
            Closed closed,
            Nation nation) {}

    /** What early conciliation does to a limit: how long it leaves after day B, and how long it may itself last. */
    public record Acas(Span leaves, List<Longest> longest) {}

    /** The longest conciliation, for those that began on a day or later. */
    public record Longest(Span span, LocalDate since) {}

    /** Exactly one of the two. */
    public record LongStop(Optional<Limb> from, Optional<Span> afterLimit) {
        static Optional<LongStop> read(String words) {
            if (words.endsWith(" after limit")) {
                return Span.read(words.substring(0, words.length() - " after limit".length()))
                        .map(span -> new LongStop(Optional.empty(), Optional.of(span)));
            }
            return Limb.read(words).map(limb -> new LongStop(Optional.of(limb), Optional.empty()));
        }

        public String words() {
            return from.map(Limb::words).orElseGet(() -> afterLimit.orElseThrow() + " after the limit");
        }
    }
}
