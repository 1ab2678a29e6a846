package org.alongside.timelimit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.alongside.timelimit.rule.Whose;

/** Where a day stands to the dates of a limit. Out of time is not the end: there may be a late route. */
public sealed interface Standing {

    String words();

    /** The safe date is today or to come. */
    record InTime(long days) implements Standing {
        @Override
        public String words() {
            return days == 0 ? "The safe date is today." : InWords.days(days) + " to the safe date.";
        }
    }

    /** The safe date has passed; the legal one has not, if it is known. */
    record PastSafe(Optional<Long> days) implements Standing {
        @Override
        public String words() {
            return "The safe date has passed. "
                    + days.map(left -> left == 0
                                    ? "The last legal day is today."
                                    : InWords.days(left) + " to the last legal day.")
                            .orElse("The last legal day is not known: treat it as today.");
        }
    }

    /** Out of time, with a way left. */
    record Late(String route, Optional<Long> days) implements Standing {
        @Override
        public String words() {
            return "Out of time. "
                    + days.map(left -> InWords.days(left) + " left for a late application. ")
                            .orElse("") + route;
        }
    }

    /** Past the long stop. */
    record Closed(LocalDate longStop) implements Standing {
        @Override
        public String words() {
            return "Out of time, and nothing late is accepted after " + InWords.day(longStop) + ".";
        }
    }

    /** The other side's time. */
    record Theirs(long days, String then) implements Standing {
        @Override
        public String words() {
            if (days < 0) {
                return "Their time is over. " + then;
            }
            return days == 0 ? "It is their last day." : "They have " + InWords.days(days) + " left.";
        }
    }

    static Standing of(Answer.Dates dates, LocalDate today) {
        return dates.limit().whose() == Whose.THEIRS ? theirs(dates, today) : ours(dates, today);
    }

    private static Standing theirs(Answer.Dates dates, LocalDate today) {
        var legal = dates.lastLegalDay() == null ? dates.safe() : dates.lastLegalDay();
        return new Theirs(
                ChronoUnit.DAYS.between(today, legal.day()), dates.rule().late());
    }

    private static Standing ours(Answer.Dates dates, LocalDate today) {
        if (!today.isAfter(dates.safe().day())) {
            return new InTime(ChronoUnit.DAYS.between(today, dates.safe().day()));
        }
        var legal = dates.lastLegalDay();
        if (legal == null) {
            return new PastSafe(Optional.empty());
        }
        if (!today.isAfter(legal.day())) {
            return new PastSafe(Optional.of(ChronoUnit.DAYS.between(today, legal.day())));
        }
        var end = dates.longStop();
        if (end != null && today.isAfter(end.day())) {
            return new Closed(end.day());
        }
        return new Late(
                dates.rule().late(), Optional.ofNullable(end).map(last -> ChronoUnit.DAYS.between(today, last.day())));
    }
}
