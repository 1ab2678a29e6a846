package org.alongside.password;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One password a person, replaced when changed. */
@Component
class PasswordTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<String> hash(UUID person) {
        return jdbc.sql("select hash from password.password where person_id = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    void keep(UUID person, String hash) {
        jdbc.sql("""
                        insert into password.password (person_id, hash, set_at) values (:person, :hash, :now)
                        on conflict (person_id) do update set hash = excluded.hash, set_at = excluded.set_at
                        """)
                .param("person", person)
                .param("hash", hash)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
