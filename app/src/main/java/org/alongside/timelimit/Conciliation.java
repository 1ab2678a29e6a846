package org.alongside.timelimit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.alongside.timelimit.count.Counting;
import org.alongside.timelimit.rule.Case.Acas;
import org.alongside.timelimit.rule.Moment;

/**
 * Acas early conciliation: first the days from the day after day A to day B do not count; then, if the limit so far
 * falls between day A and a month after day B, it ends with that month. One after the other: Luton v Haque [2018].
 */
final class Conciliation {

    private final Acas acas;
    private final Known known;
    private final Warnings warnings;

    Conciliation(Acas acas, Known known, Warnings warnings) {
        this.acas = acas;
        this.known = known;
        this.warnings = warnings;
    }

    void extend(Derivation limit, LocalDate event) {
        var dayA = known.day(Moment.ACAS_A);
        var dayB = known.day(Moment.ACAS_B);
        if (dayA == null) {
            if (dayB != null) {
                warnings.add(new Warning.MayBeLater(Moment.ACAS_A));
            }
        } else if (dayA.isAfter(limit.day())) {
            warnings.add(new Warning.AcasTooLate(dayA, limit.day()));
        } else if (dayB == null) {
            warnings.add(new Warning.MayBeLater(Moment.ACAS_B));
        } else if (!dayB.isBefore(dayA)) {
            extend(limit, event, dayA, dayB);
        }
    }

    private void extend(Derivation limit, LocalDate event, LocalDate dayA, LocalDate dayB) {
        var before = dayA.isBefore(event) ? event : dayA;
        var days = Math.max(0, ChronoUnit.DAYS.between(before, dayB));
        var paused = limit.day().plusDays(days);
        limit.to(paused, new Step.Paused(dayA, dayB, days, paused));
        var end = Counting.AFTER.end(dayB, acas.leaves(), day -> true);
        if (end.isAfter(limit.day())) {
            limit.to(end, new Step.AfterDayB(acas.leaves(), dayB, end));
        }
        warnIfTooLong(dayA, dayB);
    }

    private void warnIfTooLong(LocalDate dayA, LocalDate dayB) {
        for (var i = acas.longest().size() - 1; i >= 0; i--) {
            var longest = acas.longest().get(i);
            if (!dayA.isBefore(longest.since())) {
                if (dayB.isAfter(Counting.AFTER.end(dayA, longest.span(), day -> true))) {
                    warnings.add(new Warning.AcasTooLong(longest.span()));
                }
                return;
            }
        }
    }
}
