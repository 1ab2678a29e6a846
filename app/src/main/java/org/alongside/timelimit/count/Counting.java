package org.alongside.timelimit.count;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.timelimit.calendar.Days;

/** Where counting begins and which way it goes. */
public enum Counting {
    /** The day of the event is not counted. */
    AFTER("after") {
        @Override
        public LocalDate end(LocalDate event, Span span, Days days) {
            return span.unit().ofSomeDays() ? days.after(event, span.amount()) : span.from(event, 1);
        }
    },
    /** The day of the event is the first one: count from the day before it (Pruden v Cunard [1993] IRLR 317). */
    BEGINNING_WITH("beginning with") {
        @Override
        public LocalDate end(LocalDate event, Span span, Days days) {
            return AFTER.end(event.minusDays(1), span, days);
        }
    },
    /** So many days before an event. */
    BEFORE("before") {
        @Override
        public LocalDate end(LocalDate event, Span span, Days days) {
            return span.unit().ofSomeDays() ? days.before(event, span.amount()) : span.from(event, -1);
        }
    },
    /** So many whole days must lie between the last day and the event: neither counts. */
    CLEAR_BEFORE("clear before") {
        @Override
        public LocalDate end(LocalDate event, Span span, Days days) {
            return span.unit().ofSomeDays()
                    ? days.before(event, span.amount() + 1)
                    : span.from(event, -1).minusDays(1);
        }
    };

    private final String words;

    Counting(String words) {
        this.words = words;
    }

    /** The last day, when it is counted from this event. */
    public abstract LocalDate end(LocalDate event, Span span, Days days);

    /**
     * The other reading of "beginning with": the corresponding day, less one. It differs at the ends of months, and
     * the law does not say which is meant.
     */
    public Optional<LocalDate> otherReading(LocalDate event, Span span) {
        return this == BEGINNING_WITH && span.byMonth()
                ? Optional.of(span.from(event, 1).minusDays(1))
                : Optional.empty();
    }

    public boolean backwards() {
        return this == BEFORE || this == CLEAR_BEFORE;
    }

    @Override
    public String toString() {
        return words;
    }
}
