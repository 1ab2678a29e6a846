package org.alongside.appointment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.page.Dates;
import org.alongside.part.Tag;
import org.alongside.rota.Session;

/**
 * A slot of a session that somebody has or had.
 *
 * @param name of the person it is for
 * @param moved whether it stands for another that was moved
 */
public record Appointment(
        UUID id,
        Held held,
        Whom whom,
        String name,
        Kind kind,
        Session.Hours hours,
        Extras extras,
        Booked booked,
        boolean moved,
        Optional<Cancelled> cancelled,
        Optional<Attendance> attendance) {

    /** The session it is in. */
    public record Held(
            UUID session,
            UUID partnership,
            UUID agency,
            Session.Adviser adviser,
            String place,
            boolean sessionCancelled) {}

    /** What it needs. */
    public record Extras(boolean interpreter, boolean twice) {}

    /** Who booked it and when; why over somebody else's, when it was. */
    public record Booked(Deed deed, BookedHow how, Optional<String> override) {}

    /** Who cancelled it, who asked for it and why. */
    public record Cancelled(Deed deed, AskedBy askedBy, CancelReason reason) {}

    /** Whether they came, as it was noted last. */
    public record Attendance(Attended attended, Deed deed) {}

    public String path() {
        return "/appointments/" + id;
    }

    /** Thursday 4 March 2027, 09:30. */
    public String when() {
        return Dates.weekday(hours.from().atZone(Dates.ZONE).toLocalDate()) + ", " + Dates.time(hours.from());
    }

    /** 09:30 to 10:00. */
    public String times() {
        return Dates.time(hours.from()) + " to " + Dates.time(hours.until());
    }

    /** Whether it is still to come. */
    public boolean ahead(Instant now) {
        return cancelled.isEmpty() && hours.from().isAfter(now);
    }

    /** How it stands, in a word or two. */
    public Tag standing(Instant now) {
        if (cancelled.isPresent()) {
            return Tag.neutral("Cancelled");
        }
        if (attendance.isPresent()) {
            var came = attendance.get().attended();
            return came.kept() ? Tag.good(came.label()) : Tag.urgent(came.label());
        }
        if (held.sessionCancelled()) {
            return Tag.urgent("Session cancelled");
        }
        return hours.until().isAfter(now) ? Tag.active("Booked") : Tag.waiting("Came or not?");
    }
}
