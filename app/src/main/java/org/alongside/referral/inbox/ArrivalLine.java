package org.alongside.referral.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;
import org.alongside.part.Tag;
import org.alongside.referral.triage.Arrival;

/** A line of the inbox as the list prints it. */
public record ArrivalLine(Arrival arrival, LocalDate today) {

    /** What stands out, in words; the colour only supports them. */
    public List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        if (arrival.urgent()) {
            tags.add(Tag.urgent("Urgent"));
        }
        if (arrival.late(today)) {
            tags.add(Tag.urgent("Late"));
        }
        arrival.letterDate().ifPresent(date -> tags.add(letter(date, today)));
        if (!arrival.opened()) {
            tags.add(Tag.active("New"));
        }
        return tags;
    }

    static Tag letter(LocalDate date, LocalDate today) {
        var words = "Letter " + Dates.brief(date);
        return date.isBefore(today.plusDays(8)) ? Tag.urgent(words) : Tag.waiting(words);
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
