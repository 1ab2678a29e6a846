package org.alongside.demo.plan;

import java.time.Instant;
import java.util.Set;
import org.alongside.consent.Part;
import org.alongside.kernel.ConsentPurpose;
import org.alongside.referral.WithdrawReason;
import org.alongside.referral.feedback.Band;
import org.alongside.referral.reach.Attempt;
import org.alongside.referral.triage.DeclineReason;

/** One thing that happens to a referral after it was sent. Who does it is the adviser of the course unless said. */
public sealed interface Step {

    Instant at();

    record Open(Instant at) implements Step {}

    record Ask(Instant at, String question) implements Step {}

    /** The referrer answers the last question. */
    record Answer(Instant at, String answer) implements Step {}

    record Try(Instant at, Attempt.Channel channel, Attempt.Outcome outcome, String note) implements Step {

        /** The same, with no message left where that is not safe. */
        public Try safely(boolean voicemail) {
            return voicemail || channel != Attempt.Channel.VOICEMAIL
                    ? this
                    : new Try(at, Attempt.Channel.PHONE, Attempt.Outcome.NO_ANSWER, note);
        }
    }

    record Accept(Instant at) implements Step {}

    /**
     * @param outside where the person is sent; empty for nowhere
     */
    record Decline(Instant at, DeclineReason reason, String note, String outside) implements Step {}

    /** To another advice agency of the partnership; whatever follows is done there. */
    record PassOn(Instant at) implements Step {}

    record Withdraw(Instant at, WithdrawReason reason) implements Step {}

    /**
     * The client decides about everything of theirs.
     *
     * @param parts for feedback only
     * @param months after which it ends; 0 for never
     */
    record Decide(Instant at, ConsentPurpose purpose, boolean given, Set<Part> parts, int months) implements Step {}

    /** The client takes back what they decided. */
    record TakeBack(Instant at, ConsentPurpose purpose) implements Step {}

    /** What follows acceptance; played by the capabilities that have it. */
    sealed interface Later extends Step {}

    /** An appointment is made for this time. */
    record Book(Instant at, Instant forWhen) implements Later {}

    /** Its time has come. */
    record Meet(Instant at, boolean kept) implements Later {}

    record Outcome(Instant at, Band band) implements Later {}

    record Close(Instant at) implements Later {}
}
