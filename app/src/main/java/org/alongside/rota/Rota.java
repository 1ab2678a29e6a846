package org.alongside.rota;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Published sessions of the viewer's partnership; cancelled ones only when asked for by id. */
@Component
public class Rota {

    private final SessionTable table;

    Rota(SessionTable table) {
        this.table = table;
    }

    @Transactional
    public Optional<Session> find(UUID id) {
        return table.find(id);
    }

    /** Those that overlap the time, by their beginning; at most 2,000. */
    @Transactional
    public List<Session> between(Instant from, Instant until) {
        return table.between(from, until);
    }

    /** One adviser's. */
    @Transactional
    public List<Session> of(UUID person, Instant from, Instant until) {
        return table.of(person, from, until);
    }
}
