package org.alongside.timelimit;

import java.time.LocalDate;
import org.alongside.timelimit.count.Counting;
import org.alongside.timelimit.count.Span;
import org.alongside.timelimit.rule.Case.Moves;
import org.alongside.timelimit.rule.Limb;
import org.alongside.timelimit.rule.Moment;
import org.alongside.timelimit.rule.Roll;

/** One line of a derivation. It holds what happened; the words are made when somebody reads them. */
public sealed interface Step {

    String words();

    /** Where counting begins. */
    record From(Moment moment, LocalDate day, Moment meant) implements Step {
        @Override
        public String words() {
            var line = "Start: " + moment.words() + ", " + InWords.day(day) + ".";
            return moment == meant ? line : line + " It stands in for " + meant.words() + ".";
        }
    }

    /** The day of posting put at the earliest. */
    record Posted(Moment moment, LocalDate day, Span takes, LocalDate sent) implements Step {
        @Override
        public String words() {
            return "Start: " + moment.words() + ", " + InWords.day(day)
                    + ". The day it was sent is not known; post takes " + takes
                    + " at the longest, so it is taken to be " + InWords.day(sent) + ".";
        }
    }

    /** The day on which the law takes a letter for given. */
    record Given(Span after, LocalDate day) implements Step {
        @Override
        public String words() {
            return "First-class post counts as given " + after + " after it was sent: " + InWords.day(day) + ".";
        }
    }

    /** The limit itself. */
    record Counted(Limb limb, Moment meant, LocalDate from, LocalDate to) implements Step {
        @Override
        public String words() {
            var line = "The limit is " + limb.words(meant) + ": " + InWords.day(to) + ".";
            var first = limb.counting() == Counting.BEGINNING_WITH;
            var day = first ? from.minusDays(1) : from;
            if (limb.span().byMonth()
                    && day.getDayOfMonth() != to.getDayOfMonth()
                    && !limb.counting().backwards()) {
                line += " That month has no day " + day.getDayOfMonth() + ", so it ends on its last day.";
            }
            return first ? line + " The first day counts as day 1." : line;
        }
    }

    /** The other reading of "beginning with". */
    record OtherReading(LocalDate to) implements Step {
        @Override
        public String words() {
            return "Counted the other way (the same day of the last month, less one day) it ends on " + InWords.day(to)
                    + ". The safe date keeps the earlier one.";
        }
    }

    /** A reading under which it ends earlier. */
    record Stricter(Limb limb, Moment meant, LocalDate to) implements Step {
        @Override
        public String words() {
            return "A stricter reading is " + limb.words(meant) + ": " + InWords.day(to) + ". The safe date keeps it.";
        }
    }

    /** Another limit that ends later and therefore counts. */
    record Later(Limb limb, LocalDate from, LocalDate to) implements Step {
        @Override
        public String words() {
            return "Also allowed: " + limb.words() + " (" + InWords.day(from) + "), until " + InWords.day(to)
                    + ". That is later, so it counts.";
        }
    }

    /** Another limit that ends no later. */
    record NotLater(Limb limb, LocalDate to) implements Step {
        @Override
        public String words() {
            return "Also allowed: " + limb.words() + ", until " + InWords.day(to) + ". That is no later.";
        }
    }

    /** Reasons were asked for in time. */
    record Reasons(Span span, LocalDate from, boolean given, LocalDate to) implements Step {
        @Override
        public String words() {
            return "Reasons were asked for in time, so it ends " + span + " after "
                    + (given ? "the later of that day and the day they were given" : "that day at the earliest") + " ("
                    + InWords.day(from) + "): " + InWords.day(to) + ".";
        }
    }

    /** Days of conciliation that do not count. */
    record Paused(LocalDate dayA, LocalDate dayB, long days, LocalDate to) implements Step {
        @Override
        public String words() {
            return "Acas conciliation, day A " + InWords.day(dayA) + " to day B " + InWords.day(dayB) + ": "
                    + InWords.days(days) + " do not count. It ends on " + InWords.day(to) + ".";
        }
    }

    /** The time that is left after day B at the least. */
    record AfterDayB(Span leaves, LocalDate dayB, LocalDate to) implements Step {
        @Override
        public String words() {
            return "It would end before " + leaves + " after day B (" + InWords.day(dayB) + "), so it ends then: "
                    + InWords.day(to) + ".";
        }
    }

    /** Counting begins only after a closed season. */
    record BeginsAfter(String seasons, LocalDate last) implements Step {
        @Override
        public String words() {
            return "Days within " + seasons + " do not count, so counting begins after " + InWords.day(last) + ".";
        }
    }

    /** Days of a closed season that do not count. */
    record NotCounted(String seasons, long days, LocalDate to) implements Step {
        @Override
        public String words() {
            return InWords.days(days) + " within " + seasons + " do not count. It ends on " + InWords.day(to) + ".";
        }
    }

    /** A day after which nothing counts. */
    record Capped(LocalDate to) implements Step {
        @Override
        public String words() {
            return "Nothing later than " + InWords.day(to) + " counts.";
        }
    }

    /** The last day moved because nobody works on it. */
    record Rolled(Moves moves, LocalDate from, LocalDate to) implements Step {
        @Override
        public String words() {
            return why() + ", so the last day is " + InWords.day(to) + ".";
        }

        private String why() {
            if (moves.closed().moves() && moves.closed().has(from)) {
                return InWords.day(from) + " is within " + moves.closed();
            }
            var court = moves.roll() == Roll.COURT_DAY;
            return court ? "The court is closed on " + InWords.day(from) : InWords.day(from) + " is not a working day";
        }
    }

    /** It falls on a day off and does not move. */
    record NotRolled(LocalDate day) implements Step {
        @Override
        public String words() {
            return InWords.day(day) + " is a day off. That does not move this date.";
        }
    }

    /** When to have it done. */
    record Target(Span before, LocalDate safe, LocalDate to) implements Step {
        @Override
        public String words() {
            return "To be done " + before + " before the safe date, " + InWords.day(safe) + ": " + InWords.day(to)
                    + ".";
        }
    }

    /** The end of every excuse. */
    record LongStop(String rule, LocalDate from, LocalDate to) implements Step {
        @Override
        public String words() {
            return "Nothing is accepted later than " + rule + " (" + InWords.day(from) + "): " + InWords.day(to) + ".";
        }
    }
}
