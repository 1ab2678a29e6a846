package org.alongside.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.ConsentPurpose;

/**
 * A decision to write down.
 *
 * @param from the agency that may share; empty for whichever agency deals with the client
 * @param to the agency it may share with; empty for any agency of the partnership. Feedback always names one
 * @param given false for a refusal, which ends what was agreed before
 * @param parts what may be told, for feedback only; none means refused
 * @param decidedAt when the person decided; never in the future
 * @param expiresOn the first day it no longer holds
 */
public record NewDecision(
        Subject subject,
        ConsentPurpose purpose,
        Optional<UUID> from,
        Optional<UUID> to,
        boolean given,
        Set<Part> parts,
        Telling telling,
        Instant decidedAt,
        Optional<LocalDate> expiresOn) {

    /** How and by whom it was told, and where the evidence is. */
    public record Telling(ByWhom byWhom, How how, String capacityNote, String evidence) {
        public Telling {
            if (byWhom.needsCapacityNote() && capacityNote.isBlank()) {
                throw new IllegalArgumentException("Somebody else's decision needs a note on capacity");
            }
        }

        /** The person's own, with nothing more to say. */
        public static Telling own(How how) {
            return new Telling(ByWhom.PERSON, how, "", "");
        }
    }

    public NewDecision {
        parts = Set.copyOf(parts);
        if ((purpose == ConsentPurpose.FEEDBACK) && (to.isEmpty() || given == parts.isEmpty())) {
            throw new IllegalArgumentException("Feedback names who is told, and the parts exactly when it is given");
        }
    }

    /** The same decision on another record of the client. */
    NewDecision about(UUID client) {
        return new NewDecision(
                new Subject.OfClient(client), purpose, from, to, given, parts, telling, decidedAt, expiresOn);
    }

    /** Consent to refer, or to hold a record, or the like: about one referral, to any agency of the partnership. */
    public static NewDecision withReferral(UUID referral, ConsentPurpose purpose, Telling telling, Instant at) {
        return new NewDecision(
                new Subject.OfReferral(referral),
                purpose,
                Optional.empty(),
                Optional.empty(),
                true,
                Set.of(),
                telling,
                at,
                Optional.empty());
    }

    /** What the referrer may be told about one referral; no parts is a refusal. */
    public static NewDecision feedback(UUID referral, UUID referrer, Set<Part> parts, Telling telling, Instant at) {
        return new NewDecision(
                new Subject.OfReferral(referral),
                ConsentPurpose.FEEDBACK,
                Optional.empty(),
                Optional.of(referrer),
                !parts.isEmpty(),
                parts,
                telling,
                at,
                Optional.empty());
    }
}
