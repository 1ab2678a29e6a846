package org.alongside.timelimit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.alongside.timelimit.count.Span;
import org.alongside.timelimit.rule.Case;
import org.alongside.timelimit.rule.Evidence;
import org.alongside.timelimit.rule.Fact;
import org.alongside.timelimit.rule.Moment;

/** What somebody should know before they rely on a date. */
public sealed interface Warning {

    String words();

    /** A doubt that stands in the rule. */
    record Doubt(String words) implements Warning {}

    /** How the rule is known. */
    record Certainty(Evidence evidence) implements Warning {
        @Override
        public String words() {
            return "How sure: " + evidence.title() + ". " + evidence.words();
        }
    }

    /** A day that the rule asks for is not known; another one stands in. */
    record StoodIn(Moment missing, Moment by) implements Warning {
        @Override
        public String words() {
            return "Missing: " + missing.words() + " (" + missing + "). Counted from " + by.words() + " instead"
                    + (by.posts() ? ", which may give a date too early." : "; the two may differ.");
        }
    }

    /** A day that the rule asks for is not known, and without it there is a safe date only. */
    record Missing(Moment missing) implements Warning {
        @Override
        public String words() {
            return "Missing: " + missing.words() + " (" + missing + "). Without it there is a safe date only.";
        }
    }

    /** A later day is not known, so the date may move, never forward. */
    record MayBeLater(Moment missing) implements Warning {
        @Override
        public String words() {
            return "Missing: " + missing.words() + " (" + missing + "). Once it is known the date can only be later.";
        }
    }

    /** The case of the rule is not known. */
    record NotSaid(Fact fact, List<String> values) implements Warning {
        @Override
        public String words() {
            return "Missing: " + fact.words() + " (" + fact + "=" + String.join("|", values)
                    + "). The earliest of the cases is shown.";
        }
    }

    /** A fact that makes no difference to this rule. */
    record NotAsked(Fact fact) implements Warning {
        @Override
        public String words() {
            return "This rule does not ask for " + fact + ": it makes no difference here.";
        }
    }

    /** The usual case was taken, and there are others. */
    record TakenForUsual(List<Case> others) implements Warning {
        @Override
        public String words() {
            return "Taken for the usual case. There is another limit when "
                    + others.stream().map(one -> one.when().toString()).collect(Collectors.joining("; or when ")) + ".";
        }
    }

    /** Two days that cannot both be right. */
    record Contradiction(Moment first, LocalDate one, Moment then, LocalDate two) implements Warning {
        @Override
        public String words() {
            return "These contradict each other: " + first.words() + " (" + InWords.day(one) + ") is after "
                    + then.words() + " (" + InWords.day(two) + "). The safe date is counted from the earlier one.";
        }
    }

    /** The two readings of "beginning with" differ. */
    record Readings(LocalDate legal, LocalDate other) implements Warning {
        @Override
        public String words() {
            return "\"Beginning with\" can be read in two ways at the end of a month: " + InWords.day(legal) + " or "
                    + InWords.day(other) + ". The safe date is the earlier one.";
        }
    }

    /** The safe date is a day on which nobody may be there. */
    record DayOff(LocalDate safe, LocalDate before) implements Warning {
        @Override
        public String words() {
            return "The safe date is a " + InWords.weekday(safe) + " or holiday: act by " + InWords.day(before) + ".";
        }
    }

    /** Bank holidays of that year are not known here. */
    record BeyondCalendar(int from, int until) implements Warning {
        @Override
        public String words() {
            return "Bank holidays are known from " + from + " to " + until
                    + " only. Outside these years a date may be too early. Import a newer calendar.";
        }
    }

    /** No term calendar says which days are school days. */
    record NoTerms(String authority) implements Warning {
        @Override
        public String words() {
            return (authority.isEmpty()
                            ? "Missing: the authority whose school terms count (school)."
                            : "The terms of " + authority + " are not known here, or not for these days.")
                    + " Every working day is counted as a school day, so the date may be too early.";
        }
    }

    /** Reasons were asked for too late to move the limit. */
    record ReasonsTooLate(LocalDate asked) implements Warning {
        @Override
        public String words() {
            return "Reasons were asked for on " + InWords.day(asked) + ", after the limit. That does not move it.";
        }
    }

    /** Conciliation began after the limit. */
    record AcasTooLate(LocalDate dayA, LocalDate limit) implements Warning {
        @Override
        public String words() {
            return "Acas was told on " + InWords.day(dayA) + ", after the limit of " + InWords.day(limit)
                    + ". Conciliation does not extend it.";
        }
    }

    /** Conciliation lasted longer than it may. */
    record AcasTooLong(Span longest) implements Warning {
        @Override
        public String words() {
            return "Conciliation lasted longer than the " + longest + " it may: check day A and day B.";
        }
    }
}
