package org.alongside.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.audit.Names.Colleague;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People by name, as far as the viewer may know them. */
@Component
class TrailNameTable {

    private final JdbcClient jdbc;

    TrailNameTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Colleague> named(Collection<UUID> ids) {
        return jdbc.sql("select id, name from access.person where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(TrailNameTable::colleague)
                .list();
    }

    List<Colleague> of(UUID agency) {
        return jdbc.sql("""
                        select p.id, p.name from access.person p
                        where p.id in (select m.person_id from access.membership m
                                       where m.agency_id = :agency and m.role <> 'client')
                        order by lower(p.name), p.id
                        """)
                .param("agency", agency)
                .query(TrailNameTable::colleague)
                .list();
    }

    private static Colleague colleague(ResultSet row, int index) throws SQLException {
        return new Colleague(row.getObject("id", UUID.class), row.getString("name"));
    }
}
