package org.alongside.appointment.callback;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.page.NotFound;
import org.alongside.referral.Referrals;
import org.alongside.referral.reach.RecordAttempt;
import org.alongside.referral.triage.Legs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of a call as a try of the referral, and lets the next one call. */
@Component
public class RecordCall {

    /** What came of a call; a time to call again only where one goes with it. */
    public record Result(CallResult result, Optional<Instant> again, String note) {}

    /** What came of writing it down. */
    public sealed interface Outcome {}

    public record Reached() implements Outcome {}

    /** Somebody calls again: when they asked for it, or after a while. */
    public record CallAgain() implements Outcome {}

    /** They were tried so often that "could not reach" may be said. */
    public record Enough() implements Outcome {}

    /** Nobody may leave a message on this number. */
    public record NoVoicemail() implements Outcome {}

    private final Calls calls;
    private final CallQueueTable queue;
    private final CallBackTable table;
    private final Legs legs;
    private final Referrals referrals;
    private final RecordAttempt recordAttempt;

    RecordCall(
            Calls calls,
            CallQueueTable queue,
            CallBackTable table,
            Legs legs,
            Referrals referrals,
            RecordAttempt recordAttempt) {
        this.calls = calls;
        this.queue = queue;
        this.table = table;
        this.legs = legs;
        this.referrals = referrals;
        this.recordAttempt = recordAttempt;
    }

    /**
     * It is written down even when the caller's time was over meanwhile: the call was made.
     *
     * @param id made with the form, so that one sent twice counts once
     * @throws NotFound when the viewer may not know of the referral
     */
    @Transactional
    public Outcome record(UUID id, UUID referral, Result result) {
        var rules = calls.demand();
        var leg = legs.demand(referral);
        if (result.result() == CallResult.MESSAGE_LEFT && !voicemail(referral)) {
            return new NoVoicemail();
        }
        var kind = result.result();
        recordAttempt.record(id, referral, kind.channel(), kind.outcome(), result.note());
        table.again(leg.id(), kind.again() ? result.again() : Optional.empty());
        table.leave(leg.id());
        if (kind == CallResult.REACHED) {
            return new Reached();
        }
        var tried = queue.find(leg.id()).orElseThrow(NotFound::new).tried().times();
        return tried >= rules.needed() ? new Enough() : new CallAgain();
    }

    private boolean voicemail(UUID referral) {
        return referrals
                .find(referral)
                .orElseThrow(NotFound::new)
                .person()
                .reach()
                .voicemail();
    }
}
