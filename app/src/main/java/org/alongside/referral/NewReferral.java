package org.alongside.referral;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.NewDecision;
import org.alongside.consent.Part;
import org.alongside.servicemodel.Referring;

/**
 * A referral to send, whichever door it came in by.
 *
 * @param id made with the form, so that one sent twice is one referral
 * @param chosen the agency the referrer chose; empty lets the law areas decide
 * @param neutral the person asks for neutral labels
 */
public record NewReferral(
        UUID id,
        UUID partnership,
        Door door,
        Origin origin,
        ReferredPerson person,
        Need need,
        Agreed agreed,
        Optional<UUID> chosen,
        boolean neutral) {

    /**
     * Who noticed the need and where.
     *
     * @param agency the health provider or other agency it comes from; empty for somebody who came by themselves
     * @param name and contact of a referrer without an account; empty otherwise
     */
    public record Origin(
            Optional<UUID> agency,
            Optional<UUID> team,
            Optional<UUID> site,
            String name,
            String contact,
            Referring.Who noticedBy,
            Noticed how) {}

    /** What the person agreed to: the referral itself, and which parts their referrer may hear of. */
    public record Agreed(boolean refer, Set<Part> feedback, NewDecision.Telling telling) {
        public Agreed {
            feedback = Set.copyOf(feedback);
        }
    }
}
