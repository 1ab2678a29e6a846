package org.alongside.message.undelivered;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a message that did not arrive off the list, with the reason. */
@Component
class DismissMessage {

    /** What dismissing came to. */
    sealed interface Outcome {}

    record Dismissed() implements Outcome {}

    /** A colleague was quicker, or there is no such message for this viewer. */
    record NotThere() implements Outcome {}

    private final UndeliveredTable table;
    private final Trail trail;

    DismissMessage(UndeliveredTable table, Trail trail) {
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public Outcome dismiss(UUID id, String reason) {
        if (table.find(id).isEmpty() || !table.dismiss(id, reason)) {
            return new NotThere();
        }
        trail.append(Act.WROTE, "message", id, Map.of("change", "dismissed"));
        return new Dismissed();
    }
}
