package org.alongside.barrier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Barriers, written for the viewer's agency; the index says whether one stands already. */
@Component
class BarrierTable implements Barriers {

    private final JdbcClient jdbc;

    BarrierTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Barrier> on(UUID record) {
        return jdbc.sql("""
                        select b.id, p.name as person, b.reason, b.set_at, coalesce(s.name, 'Somebody') as set_by,
                          b.ended_at
                        from access.barrier b join access.person p on p.id = b.person_id
                        left join access.person s on s.id = b.set_by
                        where b.record_id = :record order by b.ended_at desc nulls first, b.set_at desc, b.id
                        """)
                .param("record", record)
                .query(BarrierTable::barrier)
                .list();
    }

    @Override
    public List<Colleague> unbarred(UUID record) {
        return jdbc.sql("""
                        select distinct on (lower(p.name), p.id) p.id, p.name, a.name as agency
                        from access.membership m
                        join access.person p on p.id = m.person_id
                        join access.agency a on a.id = m.agency_id
                        where m.partnership_id = viewer.partnership() and m.ended_at is null
                          and m.role in ('adviser', 'student_adviser', 'supervisor', 'coordinator')
                          and not exists (select from access.barrier b
                                          where b.person_id = p.id and b.record_id = :record and b.ended_at is null)
                        order by lower(p.name), p.id, a.name
                        """)
                .param("record", record)
                .query((row, number) ->
                        new Colleague(row.getObject("id", UUID.class), row.getString("name"), row.getString("agency")))
                .list();
    }

    /** False when a barrier keeps this person from the record already. */
    boolean insert(UUID id, String kind, UUID record, UUID person, String reason) {
        return jdbc.sql("""
                        insert into access.barrier (id, partnership_id, agency_id, kind, record_id, person_id, reason,
                          set_at, set_by)
                        values (:id, viewer.partnership(), viewer.agency(), :kind, :record, :person, :reason,
                          access.at(), viewer.person())
                        on conflict (person_id, record_id) where ended_at is null do nothing
                        """)
                        .param("id", id)
                        .param("kind", kind)
                        .param("record", record)
                        .param("person", person)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    boolean end(UUID id, UUID record) {
        return jdbc.sql("""
                        update access.barrier set ended_at = access.at(), ended_by = viewer.person()
                        where id = :id and record_id = :record and ended_at is null
                        """).param("id", id).param("record", record).update() == 1;
    }

    private static Barrier barrier(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Barrier(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("reason"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getString("set_by"),
                ended == null ? null : ended.toInstant());
    }
}
