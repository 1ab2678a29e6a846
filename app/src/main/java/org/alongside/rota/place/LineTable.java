package org.alongside.rota.place;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Telephone lines; the walls decide who sees and who changes them. */
@Component
class LineTable {

    private final JdbcClient jdbc;

    LineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> all() {
        return jdbc.sql("""
                        select l.id, l.agency_id, a.name as agency, l.name, l.phone
                        from rota.line l join access.agency a on a.id = l.agency_id
                        where l.partnership_id = viewer.partnership() and l.ended_at is null
                        order by lower(l.name), l.id
                        """)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("agency_id", UUID.class),
                        row.getString("agency"),
                        row.getString("name"),
                        row.getString("phone")))
                .list();
    }

    /** False when another line has the name. */
    boolean insert(UUID id, UUID agency, String name, String phone) {
        return jdbc.sql("""
                        insert into rota.line (id, partnership_id, agency_id, name, phone, made_at, made_by)
                        values (:id, viewer.partnership(), :agency, :name, :phone, access.at(), viewer.person())
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("agency", agency)
                        .param("name", name)
                        .param("phone", phone)
                        .update()
                == 1;
    }

    /** False while sessions are still to come on it, or when it has ended. */
    boolean end(UUID id) {
        return jdbc.sql("""
                        update rota.line l set ended_at = access.at()
                        where id = :id and ended_at is null and not exists (select from rota.session s
                          where s.line_id = l.id and s.ends_at > access.at() and s.cancelled_at is null)
                        """).param("id", id).update() == 1;
    }
}
