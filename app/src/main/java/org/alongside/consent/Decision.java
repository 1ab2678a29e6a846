package org.alongside.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.ConsentPurpose;

/** A decision as it stands in the ledger. */
public record Decision(
        UUID id,
        UUID keeper,
        Subject subject,
        ConsentPurpose purpose,
        Optional<String> from,
        Optional<String> to,
        Optional<UUID> toId,
        boolean given,
        Set<Part> parts,
        NewDecision.Telling telling,
        Optional<Integer> wordingVersion,
        Instant decidedAt,
        Optional<LocalDate> expiresOn,
        Optional<String> recordedBy,
        Optional<Instant> withdrawnAt) {

    /** What became of it by this day: one of four words. */
    public Standing standing(LocalDate today) {
        if (!given) {
            return Standing.REFUSED;
        }
        if (withdrawnAt.isPresent()) {
            return Standing.WITHDRAWN;
        }
        return expiresOn.filter(day -> !day.isAfter(today)).isPresent() ? Standing.EXPIRED : Standing.IN_FORCE;
    }

    /** Derived from the facts, never stored. */
    public enum Standing {
        IN_FORCE("In force"),
        REFUSED("Refused"),
        WITHDRAWN("Withdrawn"),
        EXPIRED("Expired");

        private final String title;

        Standing(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
