package org.alongside.timelimit;

import org.alongside.timelimit.count.Counting;
import org.alongside.timelimit.count.Span;
import org.alongside.timelimit.rule.Moment;

/** Reasons that were asked for before the limit give more time, from the later of the limit and the day they come. */
record Reasons(Span span, Known known, Warnings warnings) {

    /**
     * @param counted whether the limit may move before the reasons have come: the legal one may, the safe one waits
     */
    void extend(Derivation limit, boolean counted) {
        var asked = known.day(Moment.REASONS_REQUESTED);
        var given = known.day(Moment.REASONS_GIVEN);
        if (asked == null) {
            if (given != null) {
                warnings.add(new Warning.MayBeLater(Moment.REASONS_REQUESTED));
            }
        } else if (asked.isAfter(limit.day())) {
            warnings.add(new Warning.ReasonsTooLate(asked));
        } else if (given == null) {
            warnings.add(new Warning.MayBeLater(Moment.REASONS_GIVEN));
            if (counted) {
                var to = Counting.AFTER.end(limit.day(), span, day -> true);
                limit.to(to, new Step.Reasons(span, limit.day(), false, to));
            }
        } else {
            var from = given.isAfter(limit.day()) ? given : limit.day();
            var to = Counting.AFTER.end(from, span, day -> true);
            limit.to(to, new Step.Reasons(span, from, true, to));
        }
    }
}
