package org.alongside.rota.pattern;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Patterns the viewer works with or has; those that ended stay for whoever asks about the past. */
@Component
public class Patterns {

    private final PatternTable table;

    Patterns(PatternTable table) {
        this.table = table;
    }

    /** Those that go on, by adviser and first day. */
    @Transactional
    public List<Pattern> current() {
        return table.current();
    }

    @Transactional
    public Optional<Pattern> find(UUID id) {
        return table.find(id);
    }
}
