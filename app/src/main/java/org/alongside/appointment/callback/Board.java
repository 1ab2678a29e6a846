package org.alongside.appointment.callback;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a wallboard shows: counts and nobody's name.
 *
 * @param called how many are being called at this moment
 * @param tried how many were tried so often that "could not reach" may be said
 * @param first when the one who has waited longest arrived
 */
public record Board(Waiting waiting, int called, int tried, Today today, Optional<Instant> first) {

    /** Of those who wait, the urgent and the late. */
    public record Waiting(int all, int urgent, int late) {}

    /** Calls made since midnight, and how many reached somebody. */
    public record Today(int made, int reached) {}

    /** "3 days", "5 hours", "under an hour"; "none" when nobody waits. */
    public String longest(Instant now) {
        return first.map(at -> words(Duration.between(at, now))).orElse("none");
    }

    private static String words(Duration wait) {
        long days = wait.toDays();
        long hours = wait.toHours();
        if (days > 0) {
            return days == 1 ? "1 day" : days + " days";
        }
        return hours == 0 ? "under an hour" : hours == 1 ? "1 hour" : hours + " hours";
    }
}
