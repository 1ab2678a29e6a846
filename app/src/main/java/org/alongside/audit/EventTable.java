package org.alongside.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events as they are appended; the database gives nobody the right to change or remove one. */
@Component
class EventTable {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Detail detail;

    EventTable(
            JdbcClient jdbc,
            Clock clock,
            Supplier<UUID> ids,
            @Value("${alongside.audit.strict:false}") boolean strict) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.detail = new Detail(strict);
    }

    void insert(Act act, String kind, @Nullable UUID subject, @Nullable UUID client, Map<String, ?> facts) {
        var origin = Origin.current();
        jdbc.sql("""
                        insert into audit.event (id, at, person_id, agency_id, partnership_id, task, roles, session,
                          address, act, kind, subject, client_id, detail)
                        values (:id, :at, viewer.person(), viewer.agency(), viewer.partnership(),
                                nullif(current_setting('alongside.task', true), ''),
                                (select string_agg(role, ',' order by role collate "C")
                                 from unnest(nullif(current_setting('alongside.roles', true), '')::text[]) as role),
                                :session, :address, :act, :kind, :subject, :client, :detail)
                        """)
                .param("id", ids.get())
                .param("at", OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC))
                .param("session", origin.session())
                .param("address", origin.address())
                .param("act", act.name())
                .param("kind", kind)
                .param("subject", subject)
                .param("client", client)
                .param("detail", detail.json(kind, facts))
                .update();
    }
}
