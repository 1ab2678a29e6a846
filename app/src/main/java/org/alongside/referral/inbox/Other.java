package org.alongside.referral.inbox;

import java.time.Instant;
import java.util.UUID;
import org.alongside.page.Dates;

/** Another referral, by its reference. */
public record Other(UUID id, String reference, Instant arrivedAt, boolean accepted) {

    /** K4TN-8Q2M, arrived 4 March 2027, accepted. */
    public String words() {
        return reference + ", arrived " + Dates.day(arrivedAt) + (accepted ? ", accepted" : ", waiting");
    }

    public String path() {
        return "/inbox/" + id;
    }
}
