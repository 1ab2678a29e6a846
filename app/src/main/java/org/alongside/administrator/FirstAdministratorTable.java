package org.alongside.administrator;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who administers the system. */
@Component
class FirstAdministratorTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    FirstAdministratorTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean anyLive() {
        return jdbc.sql("select exists (select from access.administrator where ended_at is null)")
                .query(Boolean.class)
                .single();
    }

    void insert(UUID person, String name, String email) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql("insert into access.person (id, name, email, created_at) values (:id, :name, :email, :now)")
                .param("id", person)
                .param("name", name)
                .param("email", email)
                .param("now", now)
                .update();
        jdbc.sql("insert into access.administrator (person_id, given_at) values (:id, :now)")
                .param("id", person)
                .param("now", now)
                .update();
    }
}
