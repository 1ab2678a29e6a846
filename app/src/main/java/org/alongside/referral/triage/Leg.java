package org.alongside.referral.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.alongside.authority.Deed;
import org.alongside.kernel.Choice;

/**
 * One agency's part in a referral: when it arrived, who opened it, and how it was decided.
 *
 * @param own whether the viewer decided it
 */
public record Leg(
        UUID id,
        UUID referral,
        UUID agency,
        Optional<UUID> team,
        Optional<Sender> passedFrom,
        Instant arrivedAt,
        boolean urgent,
        LocalDate actBy,
        Optional<Deed> opened,
        Optional<Deed> accepted,
        Optional<UUID> client,
        Optional<Deed> declined,
        Optional<DeclineReason> declinedReason,
        String declinedNote,
        Optional<Deed> passed,
        Optional<Deed> withdrawn,
        boolean own) {

    /** The agency that passed it on to this one. */
    public record Sender(UUID agency, UUID partnership, String name) {}

    public boolean open() {
        return accepted.isEmpty() && declined.isEmpty() && passed.isEmpty() && withdrawn.isEmpty();
    }

    /** Derived from the facts. */
    public Standing standing() {
        if (accepted.isPresent()) {
            return Standing.ACCEPTED;
        }
        if (declined.isPresent()) {
            return Standing.DECLINED;
        }
        if (passed.isPresent()) {
            return Standing.PASSED_ON;
        }
        return withdrawn.isPresent() ? Standing.WITHDRAWN : Standing.WAITING;
    }

    /** What became of it here. */
    public enum Standing implements Choice {
        WAITING("waiting"),
        ACCEPTED("accepted"),
        DECLINED("declined"),
        PASSED_ON("passed on"),
        WITHDRAWN("withdrawn");

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
