package org.alongside.referral.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that the viewer may know became of a referral.
 *
 * @param outside passed on to a place outside, from which nothing is heard
 */
public record Fact(
        UUID referral, Word word, Optional<Band> band, Optional<String> passedTo, boolean outside, Instant at) {

    /** Whether nothing more is to be expected of the referral. */
    public boolean last() {
        return word.last() || outside;
    }

    /** Accepted; Outcome: better off; Passed on to Clover Law Centre. */
    public String words() {
        return switch (word) {
            case OUTCOME -> "Outcome: " + band.map(Band::title).orElseThrow();
            case PASSED_ON -> passedTo.map(to -> "Passed on to " + to).orElse("Passed on");
            default -> word.label();
        };
    }
}
