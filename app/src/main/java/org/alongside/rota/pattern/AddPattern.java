package org.alongside.rota.pattern;

import java.util.Map;
import org.alongside.audit.Act;
import org.alongside.audit.Trail;
import org.alongside.rota.Arranges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a pattern; nothing of it is published yet. */
@Component
public class AddPattern {

    private final Arranges arranges;
    private final PatternTable table;
    private final Trail trail;

    AddPattern(Arranges arranges, PatternTable table, Trail trail) {
        this.arranges = arranges;
        this.table = table;
        this.trail = trail;
    }

    @Transactional
    public void add(Pattern pattern) {
        arranges.demand(pattern.agency());
        table.insert(pattern);
        trail.append(Act.WROTE, "pattern", pattern.id(), Map.of("change", "added"));
    }
}
