package org.alongside.referral.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.consent.Part;

/**
 * A line of the referrer's list: what they wrote themselves, and what the client agreed they hear.
 *
 * @param own whether the viewer sent it
 * @param wentTo the agency it was sent to
 * @param agreed the parts that may be told at this moment
 */
public record SentReferral(
        UUID id,
        String reference,
        String name,
        Instant sentAt,
        String sentBy,
        boolean own,
        String wentTo,
        LocalDate respondBy,
        Optional<Instant> withdrawnAt,
        Set<Part> agreed,
        boolean asked,
        List<Fact> facts) {

    /** What stands where nothing may be told. */
    public static final String NOT_SHARED = "Not shared: the client did not agree";

    /** The outcome of what was not taken, or sent to a place outside. */
    public static final String NONE = "None";

    public SentReferral {
        agreed = Set.copyOf(agreed);
        facts = List.copyOf(facts);
    }

    /** The last thing that may be told of its way; how it ended stands in {@link #outcome()}. */
    public String standing() {
        if (withdrawnAt.isPresent()) {
            return "Withdrawn";
        }
        if (agreed.isEmpty()) {
            return NOT_SHARED;
        }
        return last().map(Fact::words).orElse("Sent");
    }

    /** How it ended; that nothing is known yet is said, not left blank. */
    public String outcome() {
        if (!agreed.contains(Part.OUTCOME)) {
            return "Not shared";
        }
        return facts.stream()
                .flatMap(fact -> fact.band().stream())
                .reduce((before, after) -> after)
                .map(Band::label)
                .orElse(nothingComes() ? NONE : "No outcome yet");
    }

    /** It ended before anybody could advise; after a closed one an outcome may still come. */
    private boolean nothingComes() {
        return withdrawnAt.isPresent() || facts.stream().anyMatch(fact -> fact.last() && fact.word() != Word.CLOSED);
    }

    /** The last step, leaving out the outcome. */
    public Optional<Fact> last() {
        return facts.stream().filter(fact -> fact.word() != Word.OUTCOME).reduce((before, after) -> after);
    }

    /** The agency that has it, as far as the referrer may know. */
    public String holder() {
        return facts.stream()
                .flatMap(fact -> fact.passedTo().stream())
                .reduce((before, after) -> after)
                .orElse(wentTo);
    }

    /** Whether an answer is still to be waited for. */
    public boolean unanswered() {
        return withdrawnAt.isEmpty()
                && facts.stream()
                        .allMatch(fact ->
                                fact.word() == Word.RECEIVED || fact.word() == Word.PASSED_ON && !fact.outside());
    }

    /** Whether nothing more is to be expected. */
    public boolean ended() {
        return withdrawnAt.isPresent() || facts.stream().anyMatch(Fact::last);
    }

    public String path() {
        return "/referrals/" + id;
    }

    SentReferral with(List<Fact> told) {
        return new SentReferral(
                id, reference, name, sentAt, sentBy, own, wentTo, respondBy, withdrawnAt, agreed, asked, told);
    }
}
