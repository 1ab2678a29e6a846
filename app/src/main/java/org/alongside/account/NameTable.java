package org.alongside.account;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of people, each changed by the person alone. */
@Component
class NameTable {

    private final JdbcClient jdbc;

    NameTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void rename(UUID person, String name) {
        jdbc.sql("update access.person set name = :name where id = :person")
                .param("person", person)
                .param("name", name)
                .update();
    }
}
