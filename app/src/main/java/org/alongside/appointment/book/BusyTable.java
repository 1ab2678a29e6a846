package org.alongside.appointment.book;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.rota.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is taken in sessions, whoever has it, and what others hold at this moment. */
@Component
class BusyTable {

    private record Busy(UUID session, Session.Hours hours) {}

    private final JdbcClient jdbc;

    BusyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<Session.Hours>> of(List<UUID> sessions) {
        return jdbc
                .sql("""
                        select b.session_id, b.starts_at, b.ends_at from appointment.busy(:sessions::uuid[]) b
                        union all
                        select h.session_id, h.starts_at, h.ends_at from appointment.hold h
                        where h.session_id = any (:sessions::uuid[]) and h.until > access.at()
                          and h.person_id <> viewer.person()
                        """)
                .param("sessions", sessions.toArray(new UUID[0]))
                .query((row, number) -> new Busy(
                        row.getObject("session_id", UUID.class),
                        new Session.Hours(
                                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                                row.getObject("ends_at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Busy::session, Collectors.mapping(Busy::hours, Collectors.toList())));
    }
}
