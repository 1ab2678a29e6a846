package org.alongside.throttle;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.alongside.throttle.Budget.Claim;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says whether a guess may be made now. A try is counted before it is made, so that a thousand at once are no way
 * round, and taken back when it was right. One refused for being too early counts for nothing: waiting is never made
 * longer by others.
 */
@Component
public class Throttle {

    /** Whether to go on. */
    public sealed interface Turn {
        record Go() implements Turn {}

        record Wait(Duration left) implements Turn {}
    }

    private static final Viewer THROTTLE = new Viewer.Task("throttle");

    private final AttemptTable attempts;
    private final Marks marks;
    private final TransactionTemplate apart;

    Throttle(AttemptTable attempts, Marks marks, PlatformTransactionManager transactions) {
        this.attempts = attempts;
        this.marks = marks;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Counts a try against all of these, or against none when one of them has to wait. */
    public Turn take(List<Claim> claims) {
        return CurrentViewer.as(
                THROTTLE,
                () -> Objects.requireNonNull(apart.execute(transaction -> {
                    for (var claim : claims) {
                        var wait = attempts.take(claim.budget(), mark(claim));
                        if (wait.isPositive()) {
                            transaction.setRollbackOnly();
                            return new Turn.Wait(wait);
                        }
                    }
                    return new Turn.Go();
                })));
    }

    /** The try was right: the account's or device's failures are forgotten, an address only gets this try back. */
    public void right(List<Claim> claims) {
        CurrentViewer.as(
                THROTTLE,
                () -> apart.executeWithoutResult(ignored -> claims.forEach(claim -> {
                    if (claim.budget() == Budget.ADDRESS) {
                        attempts.giveBack(claim.budget(), mark(claim));
                    } else {
                        attempts.forget(claim.budget(), mark(claim));
                    }
                })));
    }

    private String mark(Claim claim) {
        return marks.of(claim.budget().key(), claim.whose());
    }
}
