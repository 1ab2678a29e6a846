package org.alongside.timelimit;

import java.time.LocalDate;
import java.util.List;
import org.alongside.timelimit.rule.Case;
import org.alongside.timelimit.rule.Moment;
import org.alongside.timelimit.rule.TimeLimit;
import org.alongside.timelimit.rule.Version;
import org.jspecify.annotations.Nullable;

/** What the engine says of a clock and the days that are known. */
public sealed interface Answer {

    TimeLimit limit();

    /**
     * Dates.
     *
     * @param internalTarget when to have it done
     * @param safe the date to keep: from the earliest day that may be argued, by the strictest reading, without a roll
     * @param lastLegalDay what the law says, once the day that it means is known
     * @param longStop the end of every excuse, when there is one
     */
    record Dates(
            TimeLimit limit,
            Version version,
            Case rule,
            Dated internalTarget,
            Dated safe,
            @Nullable Dated lastLegalDay,
            @Nullable Dated longStop,
            List<Warning> warnings)
            implements Answer {

        /** Where a day stands to these dates. */
        public Standing on(LocalDate today) {
            return Standing.of(this, today);
        }
    }

    /**
     * No date, and why.
     *
     * @param missing the days that would help; none when the law itself has no limit for what is known
     * @param refusable whether something else must be said, rather than that there is no date
     */
    record Unanswered(TimeLimit limit, String reason, List<Moment> missing, boolean refusable) implements Answer {}
}
