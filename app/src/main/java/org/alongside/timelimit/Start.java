package org.alongside.timelimit;

import java.time.LocalDate;
import java.util.List;
import org.alongside.timelimit.calendar.Days;
import org.alongside.timelimit.rule.Moment;
import org.alongside.timelimit.rule.Post;
import org.jspecify.annotations.Nullable;

/**
 * Where counting begins.
 *
 * @param moment the day that is known
 * @param meant the day that the law means
 * @param sent the earliest day of posting, when that had to be taken for granted
 */
record Start(
        Moment moment,
        Moment meant,
        LocalDate day,
        @Nullable LocalDate sent) {

    private static final List<Moment> ARRIVALS = List.of(Moment.RECEIVED, Moment.RECEIVED_BY_AGENCY, Moment.NOTIFIED);

    /** The first of these days that is known, or else the closest that stands in for one. */
    static @Nullable Start proper(Known known, List<Moment> moments) {
        for (var moment : moments) {
            var day = known.day(moment);
            if (day != null) {
                return new Start(moment, moment, day, null);
            }
        }
        for (var meant : moments) {
            for (var moment : meant.arguable()) {
                var day = known.day(moment);
                if (day != null) {
                    return new Start(moment, meant, day, null);
                }
            }
        }
        return null;
    }

    /** The earliest day that somebody could argue for. */
    static @Nullable Start earliest(Known known, List<Moment> moments, Days working) {
        Start first = null;
        for (var meant : moments) {
            first = earlier(first, known, meant, meant);
            for (var moment : meant.arguable()) {
                first = earlier(first, known, moment, meant);
            }
        }
        return first == null && moments.getFirst().comesByPost() ? posted(known, moments.getFirst(), working) : first;
    }

    private static @Nullable Start earlier(@Nullable Start first, Known known, Moment moment, Moment meant) {
        var day = known.day(moment);
        return day != null && (first == null || day.isBefore(first.day)) ? new Start(moment, meant, day, null) : first;
    }

    private static @Nullable Start posted(Known known, Moment meant, Days working) {
        Start first = null;
        for (var moment : ARRIVALS) {
            first = earlier(first, known, moment, meant);
        }
        return first == null
                ? null
                : new Start(first.moment, meant, first.day, Post.slow().sent(first.day, working));
    }

    LocalDate counted() {
        return sent == null ? day : sent;
    }

    Step step() {
        return sent == null
                ? new Step.From(moment, day, meant)
                : new Step.Posted(moment, day, Post.slow().takes(), sent);
    }
}
