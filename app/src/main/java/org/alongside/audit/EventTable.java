package org.alongside.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The events as they were appended; the database gives nobody the right to change or remove one. */
@Component
class EventTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<UUID> ids;

    EventTable(JdbcClient jdbc, Clock clock, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
    }

    void insert(Act act, String kind, @Nullable UUID subject, Map<String, String> detail) {
        jdbc.sql("""
                        insert into audit.event (id, at, person_id, agency_id, partnership_id, task, act, kind, subject, detail)
                        values (:id, :at, viewer.person(), viewer.agency(), viewer.partnership(),
                                nullif(current_setting('alongside.task', true), ''), :act, :kind, :subject, :detail::jsonb)
                        """)
                .param("id", ids.get())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("act", act.name())
                .param("kind", kind)
                .param("subject", subject)
                .param("detail", JSON.writeValueAsString(detail))
                .update();
    }
}
