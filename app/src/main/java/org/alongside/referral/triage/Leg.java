package org.alongside.referral.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.kernel.Choice;

/** One agency's part in a referral: when it arrived, who opened it, and how it was decided. */
public record Leg(
        UUID id,
        UUID referral,
        UUID agency,
        Optional<UUID> team,
        Optional<UUID> fromLeg,
        Instant arrivedAt,
        boolean urgent,
        LocalDate actBy,
        Optional<Deed> opened,
        Optional<Deed> accepted,
        Optional<UUID> client,
        Optional<Deed> declined,
        Optional<DeclineReason> declinedReason,
        String declinedNote,
        Optional<Deed> passed) {

    public boolean open() {
        return accepted.isEmpty() && declined.isEmpty() && passed.isEmpty();
    }

    /** Derived from the facts. */
    public Standing standing() {
        if (accepted.isPresent()) {
            return Standing.ACCEPTED;
        }
        if (declined.isPresent()) {
            return Standing.DECLINED;
        }
        return passed.isPresent() ? Standing.PASSED_ON : Standing.WAITING;
    }

    /** What became of it here. */
    public enum Standing implements Choice {
        WAITING("waiting"),
        ACCEPTED("accepted"),
        DECLINED("declined"),
        PASSED_ON("passed on");

        private final String title;

        Standing(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }
}
