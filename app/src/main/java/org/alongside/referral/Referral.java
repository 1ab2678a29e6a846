package org.alongside.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A referral as it was sent. */
public record Referral(
        UUID id,
        UUID partnership,
        String reference,
        Door door,
        Instant sentAt,
        From from,
        ReferredPerson person,
        Need need,
        boolean neutral,
        LocalDate respondBy,
        Optional<Instant> withdrawnAt,
        Optional<WithdrawReason> withdrawnReason) {

    /**
     * Where it comes from, as far as it is known.
     *
     * @param name and contact of a referrer without an account, else the name of the member who sent it
     */
    public record From(
            Optional<UUID> agency,
            String agencyName,
            String team,
            String site,
            String name,
            String contact,
            String noticedBy,
            Noticed how) {

        /** The narrowest place that is known, or the door. */
        public String place(Door door) {
            return !site.isEmpty() ? site : !team.isEmpty() ? team : !agencyName.isEmpty() ? agencyName : door.label();
        }
    }
}
