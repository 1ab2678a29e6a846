package org.alongside.consent;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.viewer.CurrentViewer;
import org.alongside.viewer.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a consent: sharing stops at once, the case goes on. */
@Component
public class WithdrawConsent {

    /** What came of it. */
    public sealed interface Outcome {}

    public record Withdrawn() implements Outcome {}

    /** Somebody had withdrawn it before, or it had been refused. */
    public record NothingToWithdraw() implements Outcome {}

    private final DecisionTable table;
    private final Trail trail;

    WithdrawConsent(DecisionTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    /**
     * @throws NotFound when there is no such decision, the viewer may not know of it, or another agency keeps it
     */
    @Transactional
    public Outcome withdraw(UUID id) {
        var decision = table.find(id).filter(WithdrawConsent::own);
        if (decision.isEmpty()) {
            trail.appendApart(Act.DENIED, "consent", id, Map.of());
            throw new NotFound();
        }
        if (!table.withdraw(id)) {
            return new NothingToWithdraw();
        }
        trail.append(
                Act.WROTE,
                "consent",
                id,
                decision.get().subject() instanceof Subject.OfClient of ? of.client() : null,
                Map.of("change", "withdrawn"));
        return new Withdrawn();
    }

    private static boolean own(Decision decision) {
        return CurrentViewer.get() instanceof Viewer.Member member
                && member.agency().equals(decision.keeper());
    }
}
