package org.alongside.client.characteristics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locked answers. Only the task that counts reads them. */
@Component
class CharacteristicsTable {

    /** What is locked, and the client it is bound to. */
    record Box(UUID client, byte[] bytes) {}

    private final JdbcClient jdbc;

    CharacteristicsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID client, byte[] box) {
        jdbc.sql("""
                        insert into client.characteristics (id, client_id, partnership_id, agency_id, box, recorded_at, recorded_by)
                        values (:id, :client, viewer.partnership(), viewer.agency(), :box, access.at(), viewer.person())
                        """).param("id", id).param("client", client).param("box", box).update();
    }

    /** The newest of each person of the agency; records that were merged are one person. */
    List<Box> newest(UUID agency) {
        return jdbc.sql("""
                        select distinct on (client.root_of(client_id)) client_id, box from client.characteristics
                        where agency_id = :agency order by client.root_of(client_id), recorded_at desc, id desc
                        """)
                .param("agency", agency)
                .query(CharacteristicsTable::box)
                .list();
    }

    private static Box box(ResultSet row, int number) throws SQLException {
        return new Box(row.getObject("client_id", UUID.class), row.getBytes("box"));
    }
}
