package org.alongside.rota.adviser;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who can hold sessions. */
@Component
class AdviserTable {

    private final JdbcClient jdbc;

    AdviserTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for each person: at the agency they joined first. */
    List<RotaAdviser> all() {
        return jdbc.sql("""
                        select distinct on (lower(p.name), p.id) p.id, p.name, m.agency_id, a.name as agency,
                          bool_and(m.role = 'student_adviser') as student, bool_or(m.role = 'supervisor') as supervisor
                        from access.membership m join access.person p on p.id = m.person_id
                        join access.agency a on a.id = m.agency_id
                        where m.partnership_id = viewer.partnership() and m.ended_at is null and p.left_at is null
                          and m.role in ('adviser', 'student_adviser', 'supervisor')
                        group by p.id, p.name, m.agency_id, a.name
                        order by lower(p.name), p.id, min(m.given_at)
                        """)
                .query((row, number) -> new RotaAdviser(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("agency_id", UUID.class),
                        row.getString("agency"),
                        row.getBoolean("student"),
                        row.getBoolean("supervisor")))
                .list();
    }
}
