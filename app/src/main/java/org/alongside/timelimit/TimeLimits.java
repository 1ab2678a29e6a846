package org.alongside.timelimit;

import java.util.Arrays;
import java.util.List;
import org.alongside.timelimit.calendar.Calendars;
import org.alongside.timelimit.calendar.Nation;
import org.alongside.timelimit.rule.Case;
import org.alongside.timelimit.rule.Fact;
import org.alongside.timelimit.rule.Moment;
import org.alongside.timelimit.rule.TimeLimit;
import org.alongside.timelimit.rule.Version;
import org.jspecify.annotations.Nullable;

/** The engine: a clock and what is known give four dates with their derivation, or the reason why there are none. */
public final class TimeLimits {

    /** Days of which the first cannot be after the second. */
    private static final List<List<Moment>> ORDER = List.of(
            List.of(Moment.LETTER, Moment.SENT),
            List.of(Moment.LETTER, Moment.RECEIVED),
            List.of(Moment.LETTER, Moment.NOTIFIED),
            List.of(Moment.SENT, Moment.RECEIVED),
            List.of(Moment.SENT, Moment.NOTIFIED),
            List.of(Moment.SENT, Moment.RECEIVED_BY_AGENCY),
            List.of(Moment.SENT, Moment.REPLY),
            List.of(Moment.REASONS_REQUESTED, Moment.REASONS_GIVEN),
            List.of(Moment.ACAS_A, Moment.ACAS_B),
            List.of(Moment.ACT, Moment.FIRST_NOTICE));

    private static final List<Fact> SELECTING =
            Arrays.stream(Fact.values()).filter(Fact::selects).toList();

    private final Calendars calendars;

    public TimeLimits(Calendars calendars) {
        this.calendars = calendars;
    }

    /** With the calendars that come with the program. */
    public static TimeLimits shipped() {
        return new TimeLimits(Calendars.shipped());
    }

    public Answer compute(TimeLimit limit, Known known) {
        var warnings = new Warnings();
        for (var fact : SELECTING) {
            var value = known.fact(fact);
            if (value != null && !limit.selects(fact, value)) {
                var values = limit.values(fact);
                var choices = fact.choices().isEmpty() ? values : fact.choices();
                if (!choices.isEmpty() && !choices.contains(value)) {
                    var reason = "\"" + fact + "=" + value + "\": say " + String.join(", ", choices) + ".";
                    return new Answer.Unanswered(limit, reason, List.of(), true);
                }
                if (values.isEmpty()) {
                    warnings.add(new Warning.NotAsked(fact));
                }
            }
        }
        var selecting = selecting(limit.newest().selectedBy(), known);
        if (selecting == null) {
            return missing(limit, limit.newest().selectedBy().getFirst());
        }
        var version = limit.version(selecting.counted());
        if (version.isEmpty()) {
            return new Answer.Unanswered(limit, notInForce(limit, selecting), List.of(), false);
        }
        return version.get()
                .ended()
                .filter(why -> !Selection.fits(version.get(), known))
                .<Answer>map(why -> new Answer.Unanswered(limit, why, List.of(), false))
                .orElseGet(() -> dates(limit, version.get(), known, warnings));
    }

    /** The day that selects the version, or whatever stands in for it. */
    private @Nullable Start selecting(List<Moment> moments, Known known) {
        var proper = Start.proper(known, moments);
        return proper == null ? Start.earliest(known, moments, calendars.working(Nation.ENGLAND)) : proper;
    }

    private static String notInForce(TimeLimit limit, Start selecting) {
        return "This rule is kept here for "
                + limit.newest().selectedBy().getFirst().words() + " from "
                + InWords.day(limit.versions().getFirst().from()) + " on, not for "
                + InWords.day(selecting.counted()) + ".";
    }

    private Answer dates(TimeLimit limit, Version version, Known known, Warnings warnings) {
        warnOfContradictions(known, warnings);
        var cases = Selection.of(version, known, warnings);
        if (cases.isEmpty()) {
            return new Answer.Unanswered(limit, "This rule has no case for what is known.", List.of(), false);
        }
        Reckoned found = null;
        Case rule = cases.getFirst();
        for (var one : cases) {
            var countable = Countable.of(calendars, one.after().nation(), known);
            var reckoned = new Reckoning(one, known, countable, warnings).reckon();
            if (reckoned != null) {
                found = found == null ? reckoned : Reckoned.earliest(found, reckoned);
                rule = found.safe() == reckoned.safe() ? one : rule;
            }
        }
        return found == null
                ? missing(limit, rule.limit().trigger())
                : new Answer.Dates(
                        limit,
                        version,
                        rule,
                        found.target(),
                        found.safe(),
                        found.legal(),
                        found.longStop(),
                        warnings.and(version));
    }

    private static Answer missing(TimeLimit limit, Moment moment) {
        return new Answer.Unanswered(
                limit, "Missing: " + moment.words() + " (" + moment.key() + ").", List.of(moment), true);
    }

    private static void warnOfContradictions(Known known, Warnings warnings) {
        for (var pair : ORDER) {
            var one = known.day(pair.getFirst());
            var two = known.day(pair.getLast());
            if (one != null && two != null && one.isAfter(two)) {
                warnings.add(new Warning.Contradiction(pair.getFirst(), one, pair.getLast(), two));
            }
        }
    }
}
