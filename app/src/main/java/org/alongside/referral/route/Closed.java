package org.alongside.referral.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.page.Dates;

/**
 * Why nothing can be sent to a partnership today.
 *
 * @param first its first day; empty while it is being set up
 * @param last its last day, once that has passed
 * @param ask its coordinators, as far as the viewer may know them
 */
public record Closed(Optional<LocalDate> first, Optional<LocalDate> last, List<Coordinator> ask) {

    /** Somebody who knows what takes its place. */
    public record Coordinator(String name, String email) {}

    public Closed {
        ask = List.copyOf(ask);
    }

    /** For whoever works with it. */
    public String words() {
        return last.map(day -> "This partnership ended on " + Dates.day(day) + ". Nothing can be sent to it any more.")
                .or(() -> first.map(
                        day -> "This partnership begins on " + Dates.day(day) + ". Nothing can be sent to it before."))
                .orElse("This partnership is still being set up. Nothing can be sent to it yet.");
    }

    /** For somebody who looks for help. */
    public String plainly() {
        return last.map(day -> "This service ended on " + Dates.day(day) + ". It cannot help you any more.")
                .or(() -> first.map(day -> "This service begins on " + Dates.day(day) + ". It cannot help you before."))
                .orElse("This service has not begun yet. It cannot help you now.");
    }
}
