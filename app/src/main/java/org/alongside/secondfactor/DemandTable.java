package org.alongside.secondfactor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agencies that demand a second step of everybody. */
@Component
class DemandTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemandTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean any(Collection<UUID> agencies) {
        return jdbc.sql("select exists (select from secondfactor.agency_demand where agency_id in (:agencies))")
                .param("agencies", agencies)
                .query(Boolean.class)
                .single();
    }

    boolean make(UUID agency) {
        return jdbc.sql("""
                        insert into secondfactor.agency_demand (agency_id, partnership_id, since, made_by)
                        select id, partnership_id, :now, viewer.person() from access.agency where id = :agency
                        on conflict do nothing
                        """)
                        .param("agency", agency)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean end(UUID agency) {
        return jdbc.sql("delete from secondfactor.agency_demand where agency_id = :agency")
                        .param("agency", agency)
                        .update()
                == 1;
    }
}
