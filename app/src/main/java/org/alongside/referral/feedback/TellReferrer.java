package org.alongside.referral.feedback;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Writes into the feedback projection what became of a referral, in the transaction of the deed, so that whoever
 * referred
 * sees it at once; whether they do see it is asked of the consent ledger when they look. Called by the agency that has
 * it.
 */
@Component
public class TellReferrer {

    private final FeedbackTable table;
    private final Supplier<UUID> ids;

    TellReferrer(FeedbackTable table, Supplier<UUID> ids) {
        this.table = table;
        this.ids = ids;
    }

    public void received(UUID referral) {
        table.insert(ids.get(), referral, Word.RECEIVED, null);
    }

    public void accepted(UUID referral) {
        table.insert(ids.get(), referral, Word.ACCEPTED, null);
    }

    /** We can't take this, it has been passed to somebody else; never why. */
    public void passedOn(UUID referral, String to) {
        table.passedOn(ids.get(), referral, to, false);
    }

    /** Sent to a place outside, from which nothing will be heard. */
    public void sentOutside(UUID referral, String to) {
        table.passedOn(ids.get(), referral, to, true);
    }

    public void notTaken(UUID referral) {
        table.insert(ids.get(), referral, Word.NOT_TAKEN, null);
    }

    public void couldNotReach(UUID referral) {
        table.insert(ids.get(), referral, Word.COULD_NOT_REACH, null);
    }

    /** An appointment was booked, kept or missed. */
    public void appointment(UUID referral, Word word) {
        if (word.part() != org.alongside.consent.Part.APPOINTMENT) {
            throw new IllegalArgumentException(word + " is not about an appointment");
        }
        table.insert(ids.get(), referral, word, null);
    }

    public void outcome(UUID referral, Band band) {
        table.insert(ids.get(), referral, Word.OUTCOME, band);
    }

    public void closed(UUID referral) {
        table.insert(ids.get(), referral, Word.CLOSED, null);
    }
}
