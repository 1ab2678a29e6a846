package org.alongside.secondfactor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Partnerships that demand a second step of everybody. */
@Component
class DemandTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemandTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean any(Collection<UUID> partnerships) {
        return jdbc.sql("select exists (select from secondfactor.demand where partnership_id in (:partnerships))")
                .param("partnerships", partnerships)
                .query(Boolean.class)
                .single();
    }

    boolean make(UUID partnership, UUID person) {
        return jdbc.sql("""
                        insert into secondfactor.demand (partnership_id, since, made_by) values (:partnership, :now, :person)
                        on conflict do nothing
                        """)
                        .param("partnership", partnership)
                        .param("person", person)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean end(UUID partnership) {
        return jdbc.sql("delete from secondfactor.demand where partnership_id = :partnership")
                        .param("partnership", partnership)
                        .update()
                == 1;
    }
}
