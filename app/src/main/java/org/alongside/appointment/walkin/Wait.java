package org.alongside.appointment.walkin;

import java.time.Duration;

/**
 * How long somebody may wait, as a range: nobody knows how long the talks before theirs take.
 *
 * @param today whether their turn can come before the session ends
 */
public record Wait(int from, int until, boolean today) {

    private static final int ROUND = 5;

    /**
     * @param ahead how many are called before them
     * @param advisers how many advisers there are, at least one
     * @param slot how many minutes a talk takes, by the rota
     * @param opens how long it is until the session begins; nothing once it has
     * @param closes how long it is until it ends
     */
    static Wait of(int ahead, int advisers, int slot, Duration opens, Duration closes) {
        int rounds = ahead / advisers;
        int begins = (int) Math.max(0, opens.toMinutes());
        int from = rounded(begins + rounds * slot);
        return new Wait(from, rounded(begins + (rounds + 1) * slot), from < closes.toMinutes());
    }

    private static int rounded(int minutes) {
        return (minutes + ROUND - 1) / ROUND * ROUND;
    }

    public String words() {
        if (!today) {
            return "perhaps not today";
        }
        return from == 0 ? "up to " + until + " minutes" : from + " to " + until + " minutes";
    }
}
