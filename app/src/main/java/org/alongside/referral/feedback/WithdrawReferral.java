package org.alongside.referral.feedback;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.referral.WithdrawReason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a referral back: it leaves the inbox of every agency that has not accepted it, and they no longer see it. What
 * an
 * agency has accepted goes on there.
 */
@Component
public class WithdrawReferral {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Withdrawn() implements Outcome {}

    public record WithdrawnAlready() implements Outcome {}

    private final SentReferrals sent;
    private final WithdrawTable table;
    private final Trail trail;

    WithdrawReferral(SentReferrals sent, WithdrawTable table, Trail trail) {
        this.sent = sent;
        this.table = table;
        this.trail = trail;
    }

    /**
     * @throws org.alongside.page.NotFound when the viewer did not send it, nor their team
     */
    @Transactional
    public Outcome withdraw(UUID referral, WithdrawReason reason) {
        sent.read(referral);
        if (!table.withdraw(referral, reason)) {
            return new WithdrawnAlready();
        }
        trail.append(Act.WROTE, "referral", referral, Map.of("change", "withdrawn"));
        return new Withdrawn();
    }
}
