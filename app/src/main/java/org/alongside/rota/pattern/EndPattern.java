package org.alongside.rota.pattern;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.rota.Arranges;
import org.alongside.rota.CancelReason;
import org.alongside.rota.CancelSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a pattern on a day. What was published after that day is cancelled when that is wanted. */
@Component
public class EndPattern {

    /** What came of it. */
    public sealed interface Outcome {}

    /** With so many sessions cancelled. */
    public record Ended(int cancelled) implements Outcome {}

    /** It had an earlier last day. */
    public record EndedBefore() implements Outcome {}

    private final Arranges arranges;
    private final PatternTable table;
    private final CancelSession cancelSession;
    private final Trail trail;

    EndPattern(Arranges arranges, PatternTable table, CancelSession cancelSession, Trail trail) {
        this.arranges = arranges;
        this.table = table;
        this.cancelSession = cancelSession;
        this.trail = trail;
    }

    @Transactional
    public Outcome end(UUID pattern, LocalDate last, boolean cancel) {
        arranges.demand();
        arranges.demand(table.find(pattern).orElseThrow(NotFound::new).agency());
        if (!table.end(pattern, last)) {
            return new EndedBefore();
        }
        trail.append(Act.WROTE, "pattern", pattern, Map.of("change", "ended"));
        return new Ended(cancel ? cancelAfter(pattern, last) : 0);
    }

    private int cancelAfter(UUID pattern, LocalDate last) {
        return (int) table.published(pattern, last.plusDays(1)).values().stream()
                .filter(session -> cancelSession.cancel(session, CancelReason.MOVED) instanceof CancelSession.Cancelled)
                .count();
    }
}
