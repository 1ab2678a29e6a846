package org.alongside.client.duplicate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from a record what its client is recognised by: names, former names, phones, e-mails, addresses. */
@Component
class RecognisedTable {

    private final JdbcClient jdbc;

    RecognisedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void gather(UUID client, Keys keys) {
        jdbc.sql("select given_name, family_name from client.alias where client_id = :client and ended_at is null")
                .param("client", client)
                .query(row -> {
                    keys.name(row.getString("given_name"), row.getString("family_name"));
                });
        jdbc.sql("select kind, value, postcode from client.contact where client_id = :client and ended_at is null")
                .param("client", client)
                .query(row -> {
                    contact(row, keys);
                });
    }

    private static void contact(ResultSet row, Keys keys) throws SQLException {
        var value = row.getString("value");
        switch (row.getString("kind")) {
            case "phone" -> keys.phone(value);
            case "email" -> keys.email(value);
            case "address" -> keys.home(value, row.getString("postcode"));
            default -> {}
        }
    }
}
