package org.alongside.rota.place;

import java.util.Map;
import java.util.UUID;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.page.NotFound;
import org.alongside.rota.Arranges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a telephone line; its past sessions stay. */
@Component
public class EndLine {

    private final Arranges arranges;
    private final Lines lines;
    private final LineTable table;
    private final Trail trail;

    EndLine(Arranges arranges, Lines lines, LineTable table, Trail trail) {
        this.arranges = arranges;
        this.lines = lines;
        this.table = table;
        this.trail = trail;
    }

    /** False while sessions are still to come on it. */
    @Transactional
    public boolean end(UUID line) {
        arranges.demand();
        arranges.demand(lines.find(line).orElseThrow(NotFound::new).agency());
        var done = table.end(line);
        if (done) {
            trail.append(Act.WROTE, "line", line, Map.of("change", "ended"));
        }
        return done;
    }
}
