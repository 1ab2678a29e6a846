package org.alongside.rota.feed;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.rota.Arranges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a secret link to the viewer's own calendar; one made before ends. */
@Component
public class MakeFeed {

    private final Arranges arranges;
    private final FeedTable table;
    private final Trail trail;
    private final Supplier<UUID> ids;

    MakeFeed(Arranges arranges, FeedTable table, Trail trail, Supplier<UUID> ids) {
        this.arranges = arranges;
        this.table = table;
        this.trail = trail;
        this.ids = ids;
    }

    /** The path of the calendar; it is told this once. */
    @Transactional
    public String make() {
        arranges.demandLook();
        table.end();
        var token = FeedToken.fresh();
        var id = ids.get();
        table.insert(id, token);
        trail.append(Act.WROTE, "feed", id, Map.of("change", "made"));
        return CalendarPages.PATH + token.text() + ".ics";
    }
}
