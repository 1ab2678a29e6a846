package org.alongside.timelimit;

import java.time.LocalDate;
import java.util.List;
import org.alongside.timelimit.calendar.Days;
import org.alongside.timelimit.calendar.WorkingDays;
import org.alongside.timelimit.count.Counting;
import org.alongside.timelimit.rule.Case;
import org.alongside.timelimit.rule.Limb;
import org.alongside.timelimit.rule.Moment;
import org.alongside.timelimit.rule.Roll;
import org.jspecify.annotations.Nullable;

/** The four dates of one case of a rule, worked out. */
final class Reckoning {

    /** The safe date: the earliest start, the stricter reading, no roll. The legal one: what the law says. */
    private enum Aim {
        SAFE,
        LEGAL
    }

    private final Case rule;
    private final Known known;
    private final Countable countable;
    private final WorkingDays working;
    private final ClosedDays closed;
    private final Warnings warnings;

    /** The safe date goes by stricter readings, whose warnings would only confuse, while there is a legal one. */
    private Warnings quiet = new Warnings();

    Reckoning(Case rule, Known known, Countable countable, Warnings warnings) {
        this.rule = rule;
        this.known = known;
        this.countable = countable;
        this.working = countable.working();
        this.closed = new ClosedDays(rule.after().closed());
        this.warnings = warnings;
    }

    /** Nothing when no day is known to count from. */
    @Nullable
    Reckoned reckon() {
        var limb = chosen();
        quiet = limb == null ? warnings : quiet;
        var safe = safe(limb);
        if (safe == null) {
            return null;
        }
        var start = limb == null ? null : Start.proper(known, limb.from());
        if (limb == null || start == null) {
            warnings.add(new Warning.Missing(rule.limit().trigger()));
            return new Reckoned(target(safe), safe, null, null);
        }
        if (start.moment() != start.meant()) {
            warnings.add(new Warning.StoodIn(start.meant(), start.moment()));
        }
        var unrolled = end(limb, start, Aim.LEGAL);
        var before = unrolled.day();
        var legal = rolled(unrolled).dated();
        var safest = Dated.earliest(safe, legal);
        warnAbout(safest.day(), legal.day());
        return new Reckoned(target(safest), safest, legal, longStop(start, before, legal));
    }

    /** The rule, or what counts while its day is not known. */
    private @Nullable Limb chosen() {
        if (Start.proper(known, rule.limit().from()) != null) {
            return rule.limit();
        }
        for (var limb : rule.ifMissing()) {
            if (Start.proper(known, limb.from()) != null) {
                return limb;
            }
        }
        return null;
    }

    private @Nullable Dated safe(@Nullable Limb chosen) {
        var limb = chosen == null ? rule.limit() : chosen;
        var start = Start.earliest(known, limb.from(), working);
        var safe = start == null ? null : safe(end(limb, start, Aim.SAFE));
        for (var stricter : rule.stricter()) {
            var from = Start.earliest(known, stricter.from(), working);
            if (from != null
                    && (from.sent() == null || !known.knows(rule.limit().trigger()))) {
                var other = safe(end(stricter, from, Aim.SAFE));
                safe = safe == null ? other : Dated.earliest(safe, other);
            }
        }
        return safe;
    }

    private Dated safe(Derivation end) {
        if (rule.after().roll() != Roll.NONE && !countable.is(rule.after(), end.day())) {
            end.note(new Step.NotRolled(end.day()));
        }
        return end.dated();
    }

    private Derivation end(Limb limb, Start start, Aim aim) {
        var end = new Derivation(start);
        if (aim == Aim.LEGAL) {
            given(end, start);
            closed.beginAfter(end);
        }
        var from = end.day();
        count(end, limb, start.meant(), aim == Aim.LEGAL);
        var warnings = aim == Aim.LEGAL ? this.warnings : quiet;
        for (var later : rule.orLater()) {
            orLater(end, later, aim, warnings);
        }
        rule.after().reasons().ifPresent(span -> new Reasons(span, known, warnings).extend(end, aim == Aim.LEGAL));
        rule.after().acas().ifPresent(acas -> new Conciliation(acas, known, warnings).extend(end, start.counted()));
        if (aim == Aim.LEGAL) {
            closed.skip(end, from);
        }
        rule.after()
                .notAfter()
                .filter(last -> end.day().isAfter(last))
                .ifPresent(last -> end.to(last, new Step.Capped(last)));
        return end;
    }

    /** A letter that was posted counts as given some days later, when the law says how many. */
    private void given(Derivation end, Start start) {
        rule.byPost().filter(any -> start.moment().posts()).ifPresent(span -> {
            var day = Counting.AFTER.end(end.day(), span, countable.days(span.unit()));
            end.to(day, new Step.Given(span, day));
        });
    }

    private void count(Derivation end, Limb limb, Moment meant, boolean legal) {
        var warnings = legal ? this.warnings : quiet;
        var from = end.day();
        var to = limb.counting()
                .end(from, limb.span(), countable.days(limb.span().unit()));
        countable.check(limb.span().unit(), from, to, warnings);
        end.to(
                to,
                rule.stricter().contains(limb)
                        ? new Step.Stricter(limb, meant, to)
                        : new Step.Counted(limb, meant, from, to));
        limb.counting()
                .otherReading(from, limb.span())
                .filter(other -> !other.equals(to))
                .ifPresent(other -> {
                    warnings.add(new Warning.Readings(to, other));
                    if (!legal && other.isBefore(to)) {
                        end.to(other, new Step.OtherReading(other));
                    }
                });
    }

    private void orLater(Derivation end, Limb limb, Aim aim, Warnings warnings) {
        LocalDate from = null;
        for (var moment : limb.from()) {
            var day = known.day(moment);
            from = from == null || (aim == Aim.SAFE && day != null && day.isBefore(from)) ? day : from;
        }
        if (from == null) {
            return;
        }
        var to = limb.counting()
                .end(from, limb.span(), countable.days(limb.span().unit()));
        if (to.isAfter(end.day())) {
            end.to(to, new Step.Later(limb, from, to));
        } else {
            end.note(new Step.NotLater(limb, to));
        }
    }

    private Derivation rolled(Derivation end) {
        var moves = rule.after();
        var last = end.day();
        if (moves.roll() == Roll.NONE) {
            if (!working.is(last)) {
                end.note(new Step.NotRolled(last));
            }
            return end;
        }
        var next = last;
        while (!countable.is(moves, next)) {
            next = next.plusDays(1);
        }
        if (next != last) {
            end.to(next, new Step.Rolled(moves, last, next));
        }
        return end;
    }

    private Dated target(Dated safe) {
        var day = Counting.BEFORE.end(
                safe.day(), rule.target(), countable.days(rule.target().unit()));
        var start = Start.earliest(known, rule.limit().from(), working);
        if (start != null && day.isBefore(start.counted()) && !start.counted().isAfter(safe.day())) {
            day = start.counted();
        }
        return new Dated(day, List.of(new Step.Target(rule.target(), safe.day(), day)));
    }

    private @Nullable Dated longStop(Start start, LocalDate limit, Dated legal) {
        var rest = rule.longStop().orElse(null);
        if (rest == null) {
            return null;
        }
        var limb = rest.from().orElse(null);
        var other = limb == null ? null : Start.proper(known, limb.from());
        var from = limb == null ? limit : other == null ? start.counted() : other.counted();
        Days every = day -> true;
        var day = limb == null
                ? Counting.AFTER.end(from, rest.afterLimit().orElseThrow(), every)
                : limb.counting().end(from, limb.span(), every);
        var cap = rule.after().notAfter().filter(day::isAfter);
        var end = cap.orElse(day);
        var last = end.isBefore(legal.day()) ? legal.day() : end;
        var found = new Derivation(last, new Step.LongStop(rest.words(), from, day));
        cap.ifPresent(to -> found.note(new Step.Capped(to)));
        return found.dated();
    }

    private void warnAbout(LocalDate safe, LocalDate legal) {
        if (!working.is(safe)) {
            warnings.add(new Warning.DayOff(safe, working.onOrBefore(safe)));
        }
        var byDays =
                rule.after().roll() != Roll.NONE || rule.limit().span().unit().ofSomeDays();
        if (byDays && !(working.knows(safe) && working.knows(legal))) {
            warnings.add(new Warning.BeyondCalendar(
                    working.from().getValue(), working.until().getValue()));
        }
    }
}
