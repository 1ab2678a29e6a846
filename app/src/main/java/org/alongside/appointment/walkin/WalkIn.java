package org.alongside.appointment.walkin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.kernel.Choice;
import org.alongside.page.Dates;

/**
 * Somebody who came without an appointment.
 *
 * @param firstName empty when they gave none; the number is enough
 */
public record WalkIn(
        UUID id,
        int number,
        String firstName,
        boolean urgent,
        Optional<UUID> referral,
        Instant cameAt,
        Optional<Deed> called) {

    /** How it ended. */
    public enum Ending implements Choice {
        SEEN("seen"),
        LEFT("left without being seen"),
        BOOKED("given an appointment"),
        CALL_BACK("to be called back");

        private final String title;

        Ending(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /** 4, Rosa. */
    public String words() {
        return firstName.isEmpty() ? "Number " + number : number + ", " + firstName;
    }

    public String came() {
        return Dates.time(cameAt);
    }
}
