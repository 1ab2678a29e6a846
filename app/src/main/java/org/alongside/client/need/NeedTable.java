package org.alongside.client.need;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.client.AccessNeed;
import org.alongside.kernel.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Language and access needs; the newest row stands. */
@Component
class NeedTable {

    private final JdbcClient jdbc;

    NeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Need> now(UUID client) {
        return jdbc.sql("""
                        select language, interpreter, access_needs, other from client.need
                        where client_id in (select client.all_of(:client))
                        order by recorded_at desc, id desc limit 1
                        """).param("client", client).query(NeedTable::need).optional();
    }

    void insert(UUID id, UUID client, Need need) {
        jdbc.sql("""
                        insert into client.need (id, client_id, partnership_id, language, interpreter, access_needs, other,
                          recorded_at, recorded_by)
                        values (:id, :client, viewer.partnership(), :language, :interpreter, :needs, :other, access.at(),
                          viewer.person())
                        """)
                .param("id", id)
                .param("client", client)
                .param("language", need.language(), Types.VARCHAR)
                .param("interpreter", need.interpreter())
                .param("needs", need.accessNeeds().stream().map(Choice::key).toArray(String[]::new))
                .param("other", need.other(), Types.VARCHAR)
                .update();
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        var needs = (String[]) row.getArray("access_needs").getArray();
        return new Need(
                row.getString("language"),
                row.getBoolean("interpreter"),
                Arrays.stream(needs)
                        .map(key -> Choice.stored(AccessNeed.class, key))
                        .collect(Collectors.toSet()),
                row.getString("other"));
    }
}
