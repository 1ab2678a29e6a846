package org.alongside.referral.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;
import org.alongside.part.Tag;
import org.alongside.referral.queue.Arrival;

/**
 * A line of the inbox as the list prints it.
 *
 * @param safe the earliest safe date that its letter may set
 */
public record ArrivalLine(Arrival arrival, Optional<LocalDate> safe, LocalDate today) {

    /** What stands out, in words; the colour only supports them. */
    public List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        if (arrival.urgent()) {
            tags.add(Tag.urgent("Urgent"));
        }
        if (arrival.late(today)) {
            tags.add(Tag.urgent("Late"));
        }
        arrival.letterDate().ifPresent(date -> tags.add(letter(date, safe, arrival.sent(), today)));
        if (!arrival.opened()) {
            tags.add(Tag.active("New"));
        }
        return tags;
    }

    /**
     * The earliest safe date that the letter may set; the date on it when that was to come as it was sent or nothing else
     * is known. By the same rule the list is ordered.
     */
    static Tag letter(LocalDate date, Optional<LocalDate> safe, LocalDate sent, LocalDate today) {
        var own = date.isAfter(sent) || safe.isEmpty();
        var first = safe.filter(day -> !own || day.isBefore(date)).orElse(date);
        var words = (own && first.equals(date) ? "Letter " : "Safe date ") + Dates.brief(first);
        return first.isBefore(today.plusDays(8)) ? Tag.urgent(words) : Tag.waiting(words);
    }

    public String answerBy() {
        return Dates.brief(arrival.respondBy());
    }

    public String need() {
        return Choice.list(List.copyOf(arrival.lawAreas()));
    }

    public String arrived() {
        return Dates.brief(arrival.arrivedAt().atZone(Dates.ZONE).toLocalDate());
    }

    /** What has been done already; empty when nothing has. */
    public String done() {
        var parts = new ArrayList<String>();
        if (arrival.attempts() > 0) {
            parts.add(arrival.attempts() == 1 ? "1 try" : arrival.attempts() + " tries");
        }
        if (arrival.asked()) {
            parts.add("referrer asked");
        }
        return String.join(", ", parts);
    }
}
