package org.alongside.appointment.walkin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.alongside.page.Dates;
import org.alongside.rota.Session;

/** A site where an agency sees people without an appointment on a day. */
public record WalkInPlace(UUID site, UUID agency, String name, LocalDate day, List<Session> sessions) {

    public WalkInPlace {
        sessions = List.copyOf(sessions);
    }

    public String path() {
        return WalkIns.PATH + "/" + site;
    }

    Instant opens() {
        return sessions.stream()
                .map(one -> one.hours().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    Instant closes() {
        return sessions.stream()
                .map(one -> one.hours().until())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public boolean over(Instant now) {
        return !now.isBefore(closes());
    }

    /** 09:30 to 12:30. */
    public String times() {
        return Dates.time(opens()) + " to " + Dates.time(closes());
    }

    /** The advisers who are there, or will be once it begins. */
    public int advisers(Instant now) {
        var there = sessions.stream()
                .filter(one ->
                        !one.hours().from().isAfter(now) && one.hours().until().isAfter(now))
                .count();
        return (int) Math.max(1, there);
    }

    Wait wait(int ahead, Instant now) {
        int slot =
                sessions.stream().mapToInt(one -> one.slots().minutes()).max().orElseThrow();
        return Wait.of(ahead, advisers(now), slot, Duration.between(now, opens()), Duration.between(now, closes()));
    }
}
