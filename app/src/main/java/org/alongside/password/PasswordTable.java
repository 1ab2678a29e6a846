package org.alongside.password;

import java.time.Clock;
import java.time.Instant;
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

    /** Demo passwords count in the demo only. */
    Optional<String> hash(UUID person, boolean demo) {
        return jdbc.sql("select hash from password.password where person_id = :person and (:demo or not demo)")
                .param("person", person)
                .param("demo", demo)
                .query(String.class)
                .optional();
    }

    Optional<Instant> setAt(UUID person) {
        return jdbc.sql("select set_at from password.password where person_id = :person")
                .param("person", person)
                .query((row, number) -> row.getTimestamp("set_at").toInstant())
                .optional();
    }

    void keep(UUID person, String hash, boolean demo) {
        jdbc.sql("""
                        insert into password.password (person_id, hash, set_at, demo) values (:person, :hash, :now,
                          :demo)
                        on conflict (person_id) do update
                          set hash = excluded.hash, set_at = excluded.set_at, demo = excluded.demo
                        """)
                .param("person", person)
                .param("hash", hash)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("demo", demo)
                .update();
    }
}
