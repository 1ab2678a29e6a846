package org.alongside.referral.presence;

import java.time.Instant;
import java.util.UUID;
import org.alongside.page.Dates;

/**
 * An adviser who is in a building now.
 *
 * @param phone as the adviser gave it, else the site's; empty when neither is known
 * @param host whether the site belongs to the viewer's agency
 */
public record Presence(UUID id, UUID person, String name, String site, String phone, Instant until, boolean host) {

    /** Amira Haddad, Teasel Surgery, until 13:00. */
    public String words() {
        return name + ", " + site + ", until " + Dates.time(until);
    }

    /** What a phone dials; without a number there is nobody to call. */
    public String tel() {
        var digits = phone.replace(" ", "");
        return "tel:" + (digits.startsWith("0") ? "+44" + digits.substring(1) : digits);
    }
}
