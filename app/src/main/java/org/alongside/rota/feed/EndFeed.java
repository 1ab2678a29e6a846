package org.alongside.rota.feed;

import java.util.Map;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.rota.Arranges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the link to the viewer's own calendar: whoever has it sees nothing any more. */
@Component
public class EndFeed {

    private final Arranges arranges;
    private final FeedTable table;
    private final Trail trail;

    EndFeed(Arranges arranges, FeedTable table, Trail trail) {
        this.arranges = arranges;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void end() {
        arranges.demandLook();
        if (table.end()) {
            trail.append(Act.WROTE, "feed", null, Map.of("change", "ended"));
        }
    }
}
