package org.alongside.appointment.callback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.Dates;
import org.alongside.part.Tag;

/**
 * Somebody who waits for a call.
 *
 * @param tried how often nobody was reached since the person last was
 * @param againAt when they asked to be called again
 */
public record CallBack(
        UUID leg,
        UUID referral,
        String name,
        boolean urgent,
        LocalDate respondBy,
        Tried tried,
        CallTimes times,
        Optional<Instant> againAt,
        Optional<Caller> caller) {

    /** Tries in vain. */
    public record Tried(int times, Optional<Instant> last) {}

    /** Who is calling them, at the longest until then. */
    public record Caller(String name, Instant until, boolean own) {}

    public String path() {
        return Calls.PATH + "/" + referral;
    }

    /** What stands out, in words. */
    public List<Tag> tags(Instant now) {
        var tags = new ArrayList<Tag>();
        caller.ifPresent(one -> tags.add(Tag.active(one.own() ? "You are calling" : one.name() + " is calling")));
        if (urgent) {
            tags.add(Tag.urgent("Urgent"));
        }
        if (respondBy.isBefore(now.atZone(Dates.ZONE).toLocalDate())) {
            tags.add(Tag.urgent("Late"));
        }
        againAt.ifPresent(at -> tags.add(again(at, now)));
        return tags;
    }

    private static Tag again(Instant at, Instant now) {
        var words = "Call at " + when(at, now);
        return at.isAfter(now) ? Tag.waiting(words) : Tag.urgent(words);
    }

    private static String when(Instant at, Instant now) {
        var today = now.atZone(Dates.ZONE).toLocalDate();
        return at.atZone(Dates.ZONE).toLocalDate().equals(today) ? Dates.time(at) : Dates.moment(at);
    }

    public String answerBy() {
        return Dates.brief(respondBy);
    }

    /** 1 of 3, last 4 Mar 2027 at 09:30. */
    public String tries(int needed) {
        return tried.times() + " of " + needed
                + tried.last().map(at -> ", last " + Dates.moment(at)).orElse("");
    }
}
