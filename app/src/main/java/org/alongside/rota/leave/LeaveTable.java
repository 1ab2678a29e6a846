package org.alongside.rota.leave;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away when; the walls hide illness from others. */
@Component
class LeaveTable {

    private static final String SELECT = """
            select id, person_id, kind, starts_at, ends_at from rota.leave
            where partnership_id = viewer.partnership() and withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    LeaveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Leave> between(Instant from, Instant until) {
        return jdbc.sql(SELECT + " and starts_at < :until and ends_at > :from order by starts_at, id")
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(LeaveTable::leave)
                .list();
    }

    /** What has not passed. */
    List<Leave> of(UUID person) {
        return jdbc.sql(SELECT + " and person_id = :person and ends_at > access.at() order by starts_at, id limit 100")
                .param("person", person)
                .query(LeaveTable::leave)
                .list();
    }

    Optional<Leave> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(LeaveTable::leave)
                .optional();
    }

    void insert(Leave leave, UUID agency) {
        jdbc.sql("""
                        insert into rota.leave (id, partnership_id, agency_id, person_id, kind, starts_at, ends_at,
                          made_at, made_by)
                        values (:id, viewer.partnership(), :agency, :person, :kind, :from, :until, access.at(),
                          viewer.person())
                        """)
                .param("id", leave.id())
                .param("agency", agency)
                .param("person", leave.person())
                .param("kind", leave.kind().key())
                .param("from", leave.from().atOffset(ZoneOffset.UTC))
                .param("until", leave.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean withdraw(UUID id) {
        return jdbc.sql("""
                        update rota.leave set withdrawn_at = access.at(), withdrawn_by = viewer.person()
                        where id = :id and withdrawn_at is null
                        """).param("id", id).update() == 1;
    }

    private static Leave leave(ResultSet row, int number) throws SQLException {
        return new Leave(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                Choice.stored(Leave.Kind.class, row.getString("kind")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }
}
