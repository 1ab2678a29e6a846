package org.alongside.referral.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the referrer's list: what they wrote themselves, and what the client agreed they hear.
 *
 * @param agreed whether anything may be told at all at this moment
 */
public record SentReferral(
        UUID id,
        String reference,
        String name,
        Instant sentAt,
        String sentBy,
        LocalDate respondBy,
        boolean withdrawn,
        boolean agreed,
        boolean asked,
        List<Fact> facts) {

    /** The last thing that may be told; "no outcome yet" is for the reader to see, not for a blank. */
    public String standing() {
        if (withdrawn) {
            return "Withdrawn";
        }
        if (!agreed) {
            return "Not shared";
        }
        return last().map(Fact::words).orElse("Sent");
    }

    public Optional<Fact> last() {
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast());
    }

    /** Whether nothing more is to be expected. */
    public boolean ended() {
        return withdrawn || facts.stream().anyMatch(fact -> fact.word().last());
    }

    public String path() {
        return "/referrals/" + id;
    }
}
