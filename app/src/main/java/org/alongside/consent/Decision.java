package org.alongside.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.page.Dates;
import org.alongside.part.Tag;

/** A decision as it stands in the ledger. */
public record Decision(
        UUID id,
        UUID keeper,
        Subject subject,
        ConsentPurpose purpose,
        Optional<String> from,
        Optional<UUID> fromId,
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

    /** What it is about, in plain words: "Tell Foxglove Trust whether it was taken up". */
    public String about() {
        var partner = to.orElse("any agency of the partnership");
        return switch (purpose) {
            case FEEDBACK ->
                "Tell " + partner
                        + (parts.isEmpty()
                                ? ""
                                : " "
                                        + String.join(
                                                ", ",
                                                parts.stream()
                                                        .sorted()
                                                        .map(Part::title)
                                                        .toList()));
            case SHARE -> "Share with " + partner;
            case RECORD, REFER, GP_RECORD, CONTACT, RESEARCH -> purpose.label();
        };
    }

    /** How it stands: "Agreed, until 3 March 2027", "Withdrawn on 4 March 2027". */
    public String state(LocalDate today) {
        return switch (standing(today)) {
            case REFUSED -> "Refused";
            case WITHDRAWN -> "Withdrawn on " + Dates.day(withdrawnAt.orElseThrow());
            case EXPIRED -> "Expired on " + Dates.day(expiresOn.orElseThrow());
            case IN_FORCE ->
                expiresOn
                        .map(day -> "Agreed, until " + Dates.day(day.minusDays(1)))
                        .orElse("Agreed");
        };
    }

    public Tag tag(LocalDate today) {
        return switch (standing(today)) {
            case REFUSED -> Tag.urgent("Refused");
            case WITHDRAWN -> Tag.urgent("Withdrawn");
            case EXPIRED -> Tag.waiting("Expired");
            case IN_FORCE -> Tag.good("In force");
        };
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
