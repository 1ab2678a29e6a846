package org.alongside.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of one client's record, newest first. */
@Component
class ViewingTable {

    private final JdbcClient jdbc;

    ViewingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Viewing> of(UUID client, int limit) {
        return jdbc.sql("""
                        select at, person_id, agency_id, roles, act, kind from audit.event
                        where client_id = :client order by at desc, number desc limit :limit
                        """)
                .param("client", client)
                .param("limit", limit)
                .query(ViewingTable::viewing)
                .list();
    }

    private static Viewing viewing(ResultSet row, int index) throws SQLException {
        return new Viewing(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("person_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("roles"),
                Act.valueOf(row.getString("act")),
                row.getString("kind"));
    }
}
